import { siteTitle } from '../site/settings.ts';

/** What is known of a copy. Times are in milliseconds since 1970. */
export interface Copy {
  path: string;
  /** The page's title; empty for other files. */
  title: string;
  /** When it came over the line. */
  at: number;
  /** When it was last read, over the line or from here. */
  read: number;
  bytes: number;
}

/** Where a copy says what is known of it, as a header of its own. */
const header = 'x-copy';

/** Headers that tell of the way on which the bytes came, not of the bytes. */
const ofTheWay = ['content-encoding', 'content-length', 'vary'];

/** Whether an answer is what was asked for, whole and from this site: nothing else is kept. */
export function isSound({ status, type, redirected }: Response): boolean {
  return status === 200 && type === 'basic' && !redirected;
}

/** Whether it is a page. */
export function isPage({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') ?? false;
}

/**
 * An answer as it is kept, with its headers, and so with the policy under which it came.
 *
 * @throws where the line breaks before all of it is there.
 */
export async function copyOf(response: Response, path: string, now: number): Promise<Response> {
  const body = await response.arrayBuffer();
  const title = isPage(response) ? titleIn(new TextDecoder().decode(body)) : '';
  const headers = new Headers(response.headers);
  for (const name of ofTheWay) headers.delete(name);
  return withFacts(body, headers, { path, title, at: now, read: now, bytes: body.byteLength });
}

/** The same copy, read at another time. */
export async function copyReadAt(copy: Response, read: number): Promise<Response> {
  const facts = factsOf(copy.headers);
  const body = await copy.arrayBuffer();
  return facts ? withFacts(body, copy.headers, { ...facts, read }) : new Response(body, copy);
}

/** How long a copy may be read before that is noted again, in milliseconds: noting writes it anew. */
const longUnread = 86_400_000;

/** Whether a copy is to be noted as read. */
export function isLongUnread({ headers }: Response, now: number): boolean {
  return now - (factsOf(headers)?.read ?? now) >= longUnread;
}

/** What is known of an answer that is a copy; nothing of one that came over the line. */
export function factsOf(headers: Headers): Copy | undefined {
  const facts = headers.get(header);
  return facts === null ? undefined : (JSON.parse(decodeURIComponent(facts)) as Copy);
}

function withFacts(body: ArrayBuffer, headers: Headers, facts: Copy): Response {
  const all = new Headers(headers);
  all.set(header, encodeURIComponent(JSON.stringify(facts)));
  return new Response(body, { headers: all });
}

/** A page's own title, without the site's. */
function titleIn(html: string): string {
  const [, title = ''] = /<title>([^<]*)</.exec(html) ?? [];
  const plain = title.replace(/&(?:#\d+|\w+);/g, (entity) => {
    const code = /\d+/.exec(entity)?.[0];
    return code === undefined ? (entities[entity] ?? entity) : String.fromCodePoint(Number(code));
  });
  return plain.replace(` – ${siteTitle}`, '');
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
