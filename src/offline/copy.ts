/** The metadata of a copy. Times are in milliseconds since 1970. */
export interface CopyInfo {
  path: string;
  /** The page's title; empty for other files. */
  title: string;
  /** When it was fetched. */
  at: number;
  /** When it was last read, from the network or from the cache. */
  read: number;
  bytes: number;
}

/** The header in which a copy has its metadata. */
const infoHeader = 'x-copy';

/** Headers that describe how the bytes were sent, not the bytes. */
const transferHeaders = ['content-encoding', 'content-length', 'vary'];

/** Returns whether a response may be stored: it is whole, and of this site. */
export function isStorable({ status, type, redirected }: Response): boolean {
  return status === 200 && type === 'basic' && !redirected;
}

/** Returns whether a response is an HTML page. */
export function isPage({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') ?? false;
}

/**
 * Returns a response as it is stored: with its headers, and so with its security policy.
 *
 * @throws where the connection breaks before the body is complete.
 */
export async function copyOf(response: Response, path: string, now: number): Promise<Response> {
  const body = await response.arrayBuffer();
  const title = isPage(response) ? titleIn(new TextDecoder().decode(body)) : '';
  const headers = new Headers(response.headers);
  for (const name of transferHeaders) headers.delete(name);
  return withInfo(body, headers, { path, title, at: now, read: now, bytes: body.byteLength });
}

/** Returns the same copy with another time of reading. */
export async function copyReadAt(copy: Response, read: number): Promise<Response> {
  const info = infoOf(copy.headers);
  const body = await copy.arrayBuffer();
  return info ? withInfo(body, copy.headers, { ...info, read }) : new Response(body, copy);
}

/** How old a time of reading may become: to update it, the whole copy is written again. */
const longestUnread = 86_400_000;

/** Returns whether the time of reading of a copy is to be updated. */
export function isLongUnread({ headers }: Response, now: number): boolean {
  return now - (infoOf(headers)?.read ?? now) >= longestUnread;
}

/** Returns the metadata of a copy; undefined for a response from the network. */
export function infoOf(headers: Headers): CopyInfo | undefined {
  const info = headers.get(infoHeader);
  return info === null ? undefined : (JSON.parse(decodeURIComponent(info)) as CopyInfo);
}

function withInfo(body: ArrayBuffer, headers: Headers, info: CopyInfo): Response {
  const all = new Headers(headers);
  all.set(infoHeader, encodeURIComponent(JSON.stringify(info)));
  return new Response(body, { headers: all });
}

const ownTitle = /<meta property="og:title" content="([^"]*)"/;

/** Returns a page's own title, without the site's where it has that for pages that link to it. */
function titleIn(html: string): string {
  const [, title = ''] = ownTitle.exec(html) ?? /<title>([^<]*)</.exec(html) ?? [];
  return title.replace(/&(?:#\d+|\w+);/g, (entity) => {
    const code = /\d+/.exec(entity)?.[0];
    return code === undefined ? (entities[entity] ?? entity) : String.fromCodePoint(Number(code));
  });
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
