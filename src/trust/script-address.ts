interface Policy {
  createScriptURL(url: string): string;
}

interface Factory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

let policy: Policy | undefined;

/**
 * The address of a script of the site's own, as browsers with Trusted Types want it; elsewhere the
 * text itself.
 *
 * @throws where the address is not below the site's root.
 */
export function scriptAddress(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  policy ??= trustedTypes?.createPolicy('bilateral', { createScriptURL: own });
  return policy ? policy.createScriptURL(url) : own(url);
}

function own(url: string): string {
  const root = new URL(import.meta.env.BASE_URL, location.origin);
  if (new URL(url, root).href.startsWith(root.href)) return url;
  throw new Error(`"${url}" is no script of this site.`);
}
