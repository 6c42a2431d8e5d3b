import { hash } from 'node:crypto';
import type { Problem } from '../../src/content/parse/problem.ts';
import type { Link } from './link.ts';
import { noInlineCode } from './no-inline-code.ts';
import { outwardRel } from './external-rel.ts';
import { ownCanonical } from './own-canonical.ts';
import { isIndexed } from './page-facts.ts';
import { pageLanguage } from './page-language.ts';
import { pageLinks } from './page-links.ts';
import type { PageRule } from './page-rule.ts';
import { pageTitle } from './page-title.ts';
import { readPage } from './page.ts';
import { uniqueId } from './unique-id.ts';
import { validHtml } from './valid-html.ts';

/** What rules that look across pages know of one. */
export interface PageReading {
  /** Whether search engines may list it. */
  isIndexed: boolean;
  /** Where links into it may lead. */
  ids: string[];
  /** Each address once for each use, where it stands first. */
  links: Link[];
  problems: Problem[];
  /** The hash of its text; absent where its HTML is not valid. */
  validDigest?: string;
}

/** What pages are judged by. */
export interface PageSetting {
  /** The address of the home page, absolute. */
  home: string;
  /** Hashes of pages whose HTML is known to be valid. */
  valid: ReadonlySet<string>;
}

const rules: PageRule[] = [
  noInlineCode,
  outwardRel,
  ownCanonical,
  pageLanguage,
  pageTitle,
  uniqueId,
];

/** Reads a page of the built site, and checks what can be told without looking at another. */
export function readBuiltPage(
  path: string,
  html: string,
  { home, valid }: PageSetting,
): PageReading {
  const page = readPage(path, html);
  const address = new URL(home);
  const digest = hash('sha256', html, 'base64url').slice(0, 24);
  const faults = valid.has(digest) ? [] : validHtml(page, address);
  return {
    isIndexed: isIndexed(page),
    ids: page.elements.flatMap(({ attributes }) => attributes.get('id') ?? []),
    links: distinct(pageLinks(page)),
    problems: [...rules.flatMap((rule) => rule(page, address)), ...faults],
    ...(faults.length === 0 && { validDigest: digest }),
  };
}

function distinct(links: readonly Link[]): Link[] {
  const first = new Map<string, Link>();
  for (const link of links) {
    const key = `${link.use} ${link.url}`;
    if (!first.has(key)) first.set(key, link);
  }
  return [...first.values()];
}
