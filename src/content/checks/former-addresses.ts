import { memoisedByObject } from '../../model/memoise.ts';
import { didYouMean, nearest } from '../../model/nearest.ts';
import type { Redirect } from '../../model/redirect.ts';
import { pageLanguages } from '../../model/site-settings.ts';
import { quoted } from '../../model/text.ts';
import { addressesOf, firstPageAt, keptRoutes, pageAt } from '../../site/routes.ts';
import { siteOf, type Site } from '../../site/site.ts';
import { redirectFrom } from '../former-addresses.ts';
import { positionOf } from '../parse/validate.ts';
import type { Content } from '../read-content.ts';
import { publicFileAt } from '../stored-files.ts';
import type { Check } from './check.ts';
import { siteWithBroken } from './known-page.ts';
import { unpublishedPaths } from './unpublished.ts';
import { isOfUnread } from './unread.ts';

/** Finds redirects from the address of an existing page, or to an address without one. */
export const soundRedirect: Check = (content) => {
  const { redirects } = content;
  return (redirects?.data ?? []).flatMap((redirect, index) => {
    const flaw = problemWith(redirect, content);
    if (!flaw || !redirects) return [];
    const { at, message } = flaw;
    const { line, column } = positionOf(redirects.positions, [index, at]);
    return { path: redirects.path, line, column, rule: `redirect-${at}`, message };
  });
};

function problemWith(
  { from, to }: Redirect,
  content: Content,
): { at: 'from' | 'to'; message: string } | undefined {
  if (to?.toLowerCase() === from.toLowerCase()) {
    const message = `${quoted(to)} is the same address, as some systems ignore capitals; keep the former name, or choose another.`;
    return { at: 'to', message };
  }
  const site = siteWithBroken(content);
  const [, ...otherLanguages] = pageLanguages(content.settings);
  const language = otherLanguages.find((code) => from.startsWith(`/${code}/`));
  if (language !== undefined) {
    const message = `Each entry holds in all languages of the site; write the address without "/${language}", or remove this entry.`;
    return { at: 'from', message };
  }
  const page =
    pageAt(site, from) || publicFileAt(content.publicFiles, `${from}index.html`)
      ? from
      : inLowerCase(site).get(from.toLowerCase());
  if (page !== undefined) {
    const message = `There is a page at ${quoted(page)}; remove this entry, or rename the page.`;
    return { at: 'from', message };
  }
  if (to === undefined) return undefined;
  const next = redirectFrom(content, to);
  // The other entry is reported.
  if (next?.to === from && to < from) return undefined;
  if (next) {
    const message =
      next.to === undefined
        ? `${quoted(to)} was withdrawn; write "withdrawn" here, too, in place of "to".`
        : next.to === from
          ? `The pages ${quoted(from)} and ${quoted(to)} would redirect to each other; remove one of the two entries, and write the present address in the other.`
          : `${quoted(to)} has itself moved; write its present address, "${next.to}".`;
    return { at: 'to', message };
  }
  if (pageAt(site, to) || isOfUnread(content, to)) return undefined;
  const known = addressesOf(site);
  const whole = known.filter((url) => url.endsWith(to.replace(/^.*?(?=[^/]+\/$)/, '/')));
  const guess = didYouMean(nearest(to, known) ?? (whole.length === 1 ? whole[0] : undefined));
  return { at: 'to', message: `There is no page ${quoted(to)}; correct the address.${guess}` };
}

/** The addresses of pages by their form in lower case, as some systems ignore capitals. */
const inLowerCase = memoisedByObject(
  (site: Site): ReadonlyMap<string, string> =>
    new Map(addressesOf(site).map((url) => [url.toLowerCase(), url])),
);

/** The most suggestions, as each compares an address with all new ones. */
const mostSuggestions = 100;

/** Finds addresses that were published and would be lost. */
export const keptAddress: Check = (content) => {
  const { publishedAddresses: published } = content;
  if (!published) return [];
  // A page may be missing because of a problem in another file.
  const unpublished = unpublishedPaths(content);
  if (content.problems.some((problem) => !unpublished.has(problem.path))) return [];
  const site = siteOf({ content }, content.settings.language);
  const { path, lines } = published;
  const lost = [...lines.entries()].filter(
    ([, url]) => url !== '' && !firstPageAt(site, url, keptRoutes) && !redirectFrom(content, url),
  );
  if (lost.length === 0) return [];
  const known = new Set(lines);
  const added = keptAddressesOf(content).filter((url) => !known.has(url));
  const lostUrls = lost.map(([, url]) => url);
  return lost.map(([index, url], count) => {
    const guess = count < mostSuggestions ? didYouMean(likelyNew(url, added, lostUrls)) : '';
    const message = `${quoted(url)} was published and now has no page; write in redirects.yml where the page is, or when and why it was withdrawn.${guess}`;
    return { path, line: index + 1, column: 1, rule: 'kept-address', message };
  });
};

/** Returns the likely new address of a page: a similar one, or the only new one of its kind where only one is lost. */
function likelyNew(
  url: string,
  added: readonly string[],
  lost: readonly string[],
): string | undefined {
  const kind = url.slice(0, url.indexOf('/', 1) + 1);
  const [first, ...others] = added.filter((other) => other.startsWith(kind));
  const isOnly = others.length === 0 && lost.filter((each) => each.startsWith(kind)).length === 1;
  return nearest(url, added) ?? (isOnly ? first : undefined);
}

/** Returns the addresses that are to be kept from now on. */
export function keptAddressesOf(content: Content): string[] {
  const site = siteOf({ content }, content.settings.language);
  return keptRoutes.flatMap((route) => Array.from(route.pages(site), ([id]) => route.url(id)));
}
