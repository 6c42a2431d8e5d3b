import { hash } from 'node:crypto';
import { languagesOf, type Languages } from './alternate-languages.ts';
import { externalRel } from './external-rel.ts';
import { asProblem, type FileReading } from './finding.ts';
import type { SiteLink } from './links.ts';
import { noInlineCode } from './no-inline-code.ts';
import { ownCanonical } from './own-canonical.ts';
import { pageLinks } from './page-links.ts';
import { isIndexed, readPage, type PageRule } from './page.ts';
import { uniqueId } from './unique-id.ts';
import { validHtml } from './valid-html.ts';

/** What rules that look across pages need of one. Its links are different ones, where they are first. */
export interface PageReading extends FileReading {
  /** Whether search engines may list it. */
  isIndexed: boolean;
  languages: Languages;
  /** Where links into it may lead. */
  ids: string[];
  /** The hash of its text; absent where its HTML is not valid. */
  validHash?: string;
}

/** How pages are checked. */
export interface PageSetting {
  /** The address of the home page, absolute. */
  home: string;
  /** Hashes of pages whose HTML is known to be valid. */
  valid: ReadonlySet<string>;
}

const rules: [name: string, rule: PageRule][] = [
  ['external-rel', externalRel],
  ['no-inline-code', noInlineCode],
  ['own-canonical', ownCanonical],
  ['unique-id', uniqueId],
];

/** Reads a page of the built site, and checks what concerns no other file. */
export function readBuiltPage(
  path: string,
  html: string,
  { home, valid }: PageSetting,
): PageReading {
  const page = readPage(path, html);
  const homeUrl = new URL(home);
  const pageHash = hash('sha256', html, 'base64url').slice(0, 24);
  const invalid = valid.has(pageHash) ? [] : validHtml(page, homeUrl);
  return {
    isIndexed: isIndexed(page),
    languages: languagesOf(page),
    ids: page.elements.flatMap(({ attributes }) => attributes.get('id') ?? []),
    links: distinct(pageLinks(page)),
    problems: [
      ...rules.flatMap(([name, rule]) =>
        rule(page, homeUrl).map((finding) => asProblem(path, name, finding)),
      ),
      ...invalid.map((finding) => asProblem(path, 'valid-html', finding)),
    ],
    ...(invalid.length === 0 && { validHash: pageHash }),
  };
}

function distinct(links: readonly SiteLink[]): SiteLink[] {
  const first = new Map<string, SiteLink>();
  for (const link of links) {
    const key = `${link.use} ${link.url}`;
    if (!first.has(key)) first.set(key, link);
  }
  return [...first.values()];
}
