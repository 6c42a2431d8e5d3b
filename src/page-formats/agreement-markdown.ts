import { periodInWords } from '../format/date.ts';
import { text } from '../text/text.ts';
import { agreementJson, type AgreementFacts } from './agreement.ts';
import {
  briefingList,
  commonFields,
  linkTo,
  statusOf,
  stepItem,
  tailBlocks,
  textLink,
} from './markdown-parts.ts';
import { escaped, factList, heading, list, markdownDocument, section } from './markdown.ts';

/** Returns the page of an agreement as Markdown. @param site the public address that Astro gives to routes. */
export function agreementMarkdown(facts: AgreementFacts, site: URL | undefined): string {
  const page = agreementJson(facts, site);
  const { title, kind, parties, place, binding, covers, history } = page;
  const words = text.agreement;
  const bindingInWords =
    binding === null ? words.bindingUnknown : binding ? words.isBinding : words.isNotBinding;
  return markdownDocument(
    {
      ...{ title, url: page.url, language: page.page_language, kind },
      parties: parties.map(({ id }) => id),
      ...{ status: page.status, date: page.status_date, last_reported: page.last_reported },
      ...commonFields(page),
    },
    [
      heading(1, title),
      statusOf(facts.agreement),
      section(words.history, list(history.map(stepItem))),
      section(
        text.briefing.facts,
        factList([
          [words.kind, [escaped(text.kinds.agreement[kind])]],
          [words.parties(parties.length), parties.map(linkTo)],
          [words.signedBy, page.signatories.map(linkTo)],
          [words.place, place === null ? [] : [escaped(place)]],
          [words.period, covers === null ? [] : [escaped(periodInWords(covers))]],
          [words.replaces, page.supersedes.map(linkTo)],
          [words.follows, page.follows.map(linkTo)],
          ...page.later.map((later): [string, string[]] => [text.pair.later, [linkTo(later)]]),
          [words.texts(page.texts.length), page.texts.map(textLink)],
          [text.project.title, page.projects.map(linkTo)],
          [words.binding, [escaped(bindingInWords)]],
          [text.briefing.sectors(page.sectors.length), page.sectors.map(linkTo)],
          [text.pair.pairs, page.pairs.map(linkTo)],
        ]),
      ),
      section(words.briefings, briefingList(page.briefings)),
      tailBlocks(text.cite.agreement, page),
    ],
  );
}
