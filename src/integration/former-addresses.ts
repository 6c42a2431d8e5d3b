import type { Content } from '../content/read-content.ts';
import { pageLanguages } from '../model/site-settings.ts';
import { isCompressedCopy } from '../output/compressed-copies.ts';
import type { SiteRecord } from '../output/site-record.ts';
import type { StagingFolder } from '../output/staging-folder.ts';
import { policyInPage } from '../security/content-security-policy.ts';
import { referrerPolicy } from '../security/headers.ts';
import { homeAddress, type Environment } from '../site/environment.ts';
import { firstPageAt, keptRoutes } from '../site/routes.ts';
import { siteOf } from '../site/site.ts';
import { languagePath } from '../site/urls.ts';
import { inLanguage } from '../text/in-language.ts';
import { text } from '../text/text.ts';

/** A page or file that is no longer at an address; both addresses are from the site's root. */
interface FormerAddress {
  from: string;
  /** Of what was withdrawn, the file of the page that says so. */
  to: string;
  status: 301 | 410;
  /** That of the page, BCP 47. */
  language: string;
}

const index = 'index.html';

/**
 * Writes redirects from former addresses: a page at each for hosts without redirects, and the files in which
 * Netlify, Cloudflare and Caddy (`_redirects`) and nginx (`_moved.map`) read them. Writes nothing where the
 * content lists none.
 *
 * @returns the record of all files.
 */
export function writeFormerAddresses(
  site: SiteRecord,
  content: Content,
  staging: StagingFolder,
  environment: Environment,
): SiteRecord {
  const former = formerAddresses(site, content);
  if (former.length === 0) return site;
  const home = homeAddress(environment);
  const base = home.pathname.slice(0, -1);
  const put = (file: string, written: string) => staging.put(file, Buffer.from(written));
  const pages = former.filter(({ to, status }) => status === 301 && to.endsWith('/'));
  return new Map([
    ...site,
    ...put('_redirects', inRedirects(former, base)),
    ...put('_moved.map', inMap(former, base)),
    ...pages.flatMap(({ from, to, language }) => {
      const page = () => movedPage(new URL(`${base}${to}`, home), language);
      return put(`${from.slice(1)}${index}`, inLanguage(language, page));
    }),
  ]);
}

/** Returns the former addresses of pages, and of the files below those that have moved. */
function formerAddresses(site: SiteRecord, content: Content): FormerAddress[] {
  const redirects = content.redirects?.data ?? [];
  const pages = pageLanguages(content.settings).flatMap((language) => {
    const path = `/${languagePath(language)}`;
    return redirects.map(({ from: first, to }): FormerAddress => {
      const from = path + first.slice(1);
      return to === undefined
        ? { from, to: `${from}${index}`, status: 410, language }
        : { from, to: path + to.slice(1), status: 301, language };
    });
  });
  const filesOf = filesBelow(site, new Set(pages.map(({ to }) => to)));
  const all = new Map(pages.map((page) => [page.from, page]));
  for (const { from, to, language } of pages) {
    const isKept = () => firstPageAt(siteOf({ content }), to, keptRoutes) !== undefined;
    if (!inLanguage(language, isKept)) continue;
    for (const file of filesOf.get(to) ?? []) {
      const rest = file.replace(/(^|\/)index\.html$/, '$1');
      const address = `${from}${rest}`;
      if (all.has(address) || site.has(`${from.slice(1)}${file}`)) continue;
      all.set(address, { from: address, to: `${to}${rest}`, status: 301, language });
    }
  }
  return [...all.values()];
}

/** Returns the files below each of some addresses, by their paths from there. */
function filesBelow(site: SiteRecord, addresses: ReadonlySet<string>): Map<string, string[]> {
  const below = new Map<string, string[]>();
  for (const file of [...site.keys()].sort()) {
    if (isCompressedCopy(file)) continue;
    for (let end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
      const address = `/${file.slice(0, end + 1)}`;
      if (!addresses.has(address)) continue;
      below.set(address, [...(below.get(address) ?? []), file.slice(end + 1)]);
    }
  }
  return below;
}

/** https://docs.netlify.com/manage/routing/redirects/overview/ */
function inRedirects(former: readonly FormerAddress[], base: string): string {
  return former.map(({ from, to, status }) => `${base}${from} ${base}${to} ${status}\n`).join('');
}

/**
 * Entries of a `map` (https://nginx.org/en/docs/http/ngx_http_map_module.html), which ignores capitals
 * unless an entry is an expression.
 */
function inMap(former: readonly FormerAddress[], base: string): string {
  const entries = former.map(({ from, to }) => {
    const address = `${base}${from}`;
    const isExact = address !== address.toLowerCase();
    const key = isExact ? `~^${address.replaceAll('.', String.raw`\.`)}$` : address;
    return `${key} ${base}${to};\n`;
  });
  return entries.join('');
}

function movedPage(address: URL, language: string): string {
  const { title, sentence } = text.moved;
  const link = `<a href="${address.pathname}">${address.href}</a>`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policyInPage}">
<meta name="referrer" content="${referrerPolicy}">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0; url=${address.pathname}">
<link rel="canonical" href="${address.href}">
</head>
<body>
<p>${sentence(link).join('')}</p>
</body>
</html>
`;
}
