/*
 * The script that a browser runs before the first paint of a page. It has no imports, so that it can
 * be loaded as a classic script, which blocks rendering.
 */
const { dataset } = document.documentElement;

// Set before the first paint, as `tokens.css` depends on it.
try {
  dataset.scheme = localStorage.getItem('scheme') ?? '';
} catch {
  // Without storage there is no choice.
}

// The only policy that `content-security-policy.ts` allows: workers come from this site alone, and no
// text may become a script. https://www.w3.org/TR/trusted-types/#default-policy-hdr
window.trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError(`${address} is not of this site.`);
  },
});

// The scripts of `deferScripts`, one frame after the load event, when the page has been painted.
onload = () => {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => dataset.scripts?.split(' ').map((script) => import(script))),
  );
};
