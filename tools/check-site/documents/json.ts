import { z } from 'zod';
import { positionsIn } from '../../../src/content/parse/problem.ts';
import { SiteManifest } from '../../../src/model/site-manifest.ts';
import type { DocumentReader } from '../finding.ts';
import type { SiteLink } from '../links.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), as far as this site uses it. */
const JsonFeed = z.looseObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string().min(1),
  authors: z.array(z.looseObject({ name: z.string().min(1) })).min(1),
  items: z.array(
    z.looseObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      date_published: z.iso.datetime({ offset: true }).optional(),
      date_modified: z.iso.datetime({ offset: true }),
      tags: z.array(z.string()).optional(),
    }),
  ),
});

/** Keys of addresses that need not begin with "https://". */
const addressKeys = new Set(['url', 'path']);

/** Reads the manifest of the site, of which the settings have addresses that are no links. */
export const readManifest: DocumentReader = (text) => {
  const { error } = SiteManifest.safeParse(JSON.parse(text));
  return { findings: messagesOf(error).map((message) => ({ message })) };
};

function messagesOf(error: z.ZodError | undefined): string[] {
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`) ?? [];
}

/** Reads open data. */
export const readJson: DocumentReader = (text) => ({ links: jsonLinks(text) });

const Servers = z.looseObject({ servers: z.array(z.looseObject({ url: z.string() })).default([]) });
const OpenApi = Servers.extend({ paths: z.record(z.string(), Servers) });

/**
 * Reads an OpenAPI description. The addresses of its servers are those of home pages without the slash at the
 * end, as paths begin with one.
 */
export const readOpenApi: DocumentReader = (text) => {
  const { servers, paths } = OpenApi.parse(JSON.parse(text));
  const all = [...servers, ...Object.values(paths).flatMap(({ servers }) => servers)];
  const addresses = new Set(all.map(({ url }) => url));
  const links = jsonLinks(text).map((link) =>
    addresses.has(link.url) ? { ...link, url: `${link.url}/` } : link,
  );
  return { links };
};

/** Reads a JSON Feed; programs that follow feeds give up at what the format does not allow. */
export const readJsonFeed: DocumentReader = (text, address) => {
  const links = jsonLinks(text);
  const { data, error } = JsonFeed.safeParse(JSON.parse(text));
  const messages = messagesOf(error);
  if (data && data.feed_url !== address.href) {
    messages.push(`The feed gives "${data.feed_url}" as its address, expected "${address.href}".`);
  }
  if (data && new Set(data.items.map(({ id }) => id)).size < data.items.length) {
    messages.push('An id is used twice; give each item its own.');
  }
  return { links, findings: messages.map((message) => ({ message })) };
};

/**
 * Returns the addresses in JSON: whole ones anywhere, others by their key. An "@id" of linked data is
 * a name, so its fragment is no place on a page.
 *
 * @throws where it is no JSON.
 */
export function jsonLinks(json: string): SiteLink[] {
  const placeOf = positionsIn(json);
  const links: SiteLink[] = [];
  let passed = 0;
  const visit = (value: unknown, key: string) => {
    if (typeof value === 'string') {
      if (!/^https?:\/\//.test(value) && !addressKeys.has(key)) return;
      // Values are visited in the order in which they are written, so each is looked for after the last.
      const index = json.indexOf(JSON.stringify(value), passed);
      passed = Math.max(passed, index);
      const url = key === '@id' ? value.replace(/#.*$/s, '') : value;
      links.push({ url, use: 'named', ...placeOf(Math.max(index, 0)) });
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, key);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
    }
  };
  visit(JSON.parse(json), '');
  return links;
}
