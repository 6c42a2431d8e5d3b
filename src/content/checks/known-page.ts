import { memoisedByObject } from '../../model/memoise.ts';
import { didYouMean, nearest } from '../../model/nearest.ts';
import { pairId } from '../../model/pair.ts';
import { quoted } from '../../model/text.ts';
import { addressesOf, pageAt } from '../../site/routes.ts';
import { siteOf, type Site } from '../../site/site.ts';
import { agreementUrl, organisationUrl, personUrl, projectUrl } from '../../site/urls.ts';
import { meantAddress } from '../parse/meant-address.ts';
import { fieldsOf } from '../parse/validate.ts';
import { adviceOnFormer } from '../former-addresses.ts';
import { isDraft } from '../published.ts';
import { allTexts, type Content } from '../read-content.ts';
import type { RecordFile } from '../record-files.ts';
import { meantPublicFile, publicFileAt } from '../stored-files.ts';
import type { Check } from './check.ts';
import { pageOf, slugLinkedBy } from './known-link.ts';
import { isOfUnread } from './unread.ts';

/**
 * Finds links to pages and files that the site does not have, those in `public/` included; `known-link`
 * finds those to briefings.
 */
export const knownPage: Check = (content) => {
  const broken = pagesOfBrokenRecords(content);
  return allTexts(content).flatMap(({ path, links }) =>
    links.flatMap(({ url, line, column }) => {
      const page = pageOf(url);
      if (!page.startsWith('/') || slugLinkedBy(url) !== undefined) return [];
      const site = siteWithBroken(content);
      if (broken.has(page) || pageAt(site, page)) return [];
      if (publicFileAt(content.publicFiles, page) || isOfUnread(content, page)) return [];
      const place = { path, line, column, rule: 'known-page' };
      const advice = adviceOnFormer(content, page);
      if (advice !== undefined) return { ...place, message: advice };
      const files = content.publicFiles.map(({ file }) => `/${file}`);
      const known = [...addressesOf(site), ...broken, ...files];
      const meant = [meantAddress(page), inOrder(page)].find((url) => url && pageAt(site, url));
      const file = meantPublicFile(content.publicFiles, page);
      const guess = didYouMean(meant ?? file ?? nearest(page, known));
      const message = /\.\w+$/.test(page)
        ? `There is no file ${quoted(page)}; add it to public/, or correct the address.${guess}`
        : `There is no page ${quoted(page)}; correct the address.${guess}`;
      return { ...place, message };
    }),
  );
};

/** Returns an address with the codes of a pair in their order: "/pairs/de-fr/" for "/pairs/fr-de/". */
function inOrder(page: string): string {
  return page.replace(/(?<=\/)([a-z]{2})-([a-z]{2})(?=[/.])/i, (_, a: string, b: string) =>
    pairId(a, b),
  );
}

/**
 * Returns the site of a content folder. What is right in a briefing with problems counts, so that links
 * do not seem to be broken, too.
 */
export const siteWithBroken = memoisedByObject((content: Content): Site => {
  const { language } = content.settings;
  if (content.briefings.every(({ data }) => data)) return siteOf({ content }, language);
  const briefings = content.briefings.map((file) =>
    file.data ? file : { ...file, data: { ...nothing, ...fieldsOf(file) } },
  );
  return siteOf({ content: { ...content, briefings } }, language);
});

const nothing = {
  ...{ title: '', summary: '', date: '1970', source: '' },
  ...{ countries: [], mentions: [], sector: [], deadlines: [], corrections: [] },
  ...{ figures: [], agreements: [], events: [], people: [], organisations: [] },
};

function pagesOfBrokenRecords({
  agreements,
  people,
  organisations,
  projects,
}: Content): Set<string> {
  const of = (
    files: readonly RecordFile<{ draft?: boolean | undefined }>[],
    url: (id: string) => string,
  ) => files.filter((file) => !file.data && !isDraft(file)).map(({ id }) => url(id));
  return new Set([
    ...agreements.map(({ id }) => agreementUrl(id)),
    ...projects.map(({ id }) => projectUrl(id)),
    ...of(people, personUrl),
    ...of(organisations, organisationUrl),
  ]);
}
