import { z } from 'zod';
import type { DocumentReader } from '../document.ts';
import { jsonLinks } from '../json-links.ts';
import { broken } from './well-formed.ts';

const rule = 'valid-json-feed';

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

/** Programs that follow feeds give up at what JSON Feed does not allow. */
export const readJsonFeed: DocumentReader = ({ text, address }) => {
  try {
    const links = jsonLinks(text);
    const { data, error } = JsonFeed.safeParse(JSON.parse(text));
    const messages =
      error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`) ?? [];
    if (data && data.feed_url !== address.href) {
      messages.push(`The feed calls itself "${data.feed_url}", expected "${address.href}".`);
    }
    if (data && new Set(data.items.map(({ id }) => id)).size < data.items.length) {
      messages.push('Two items have one id; list each once.');
    }
    return { links, findings: messages.map((message) => ({ line: 1, column: 1, rule, message })) };
  } catch (error) {
    return broken(rule, error);
  }
};
