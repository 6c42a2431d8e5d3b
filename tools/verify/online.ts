import { hash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { isForHosts, siteManifestFile } from '../../src/model/site-manifest.ts';
import { quoted } from '../../src/model/text.ts';
import { isCompressible } from '../../src/output/compressed-copies.ts';
import { messageOf } from '../run-command.ts';
import { mostBytesOf, NoAnswer, type Finding, type KnownFile, type Place } from './place.ts';

/** A former address, as hosts that read `_redirects` answer it. */
export interface FormerAddress {
  /** Where it leads, below the home page. */
  to: string;
  status: number;
}

/**
 * Returns the former addresses in a file `_redirects`, by the files that are there for other hosts.
 *
 * @param basePath the path of the site, which is a part of its addresses.
 */
export function redirectsIn(text: string, basePath: string): Map<string, FormerAddress> {
  const below = (path: string) => path.slice(basePath.length);
  return new Map(
    Array.from(text.matchAll(/^(\S+) (\S+) (\d+)$/gm), ([, from = '', to = '', status]) => [
      below(from).replace(/(^|\/)$/, '$1index.html'),
      { to: below(to), status: Number(status) },
    ]),
  );
}

/** What a host answered. */
interface Answer {
  status: number;
  /** Where a redirect leads. */
  location?: URL;
  /** The decoded body; undefined where it has more bytes than were expected. */
  bytes?: Buffer;
}

/** What is wrong with an answer, whatever its bytes are. */
class BadAnswer extends Error {}

/** A host that gives no answer now: it limits how often it is asked, or is overloaded. */
class Busy extends NoAnswer {
  /** In milliseconds. */
  readonly wait: number;

  constructor(status: number, wait: number) {
    super(`status ${status}`);
    this.wait = wait;
  }
}

/** How often a busy host is asked again for one file. */
const mostWaits = 5;

/** How many redirects are followed, on the same origin only. */
const mostRedirects = 3;

/** The most bytes that a manifest may have; that of 100,000 briefings has 30 MB. */
const mostOfManifest = 200_000_000;

/** Those that `fetch` decodes. */
const knownEncodings = ['identity', 'gzip', 'x-gzip', 'deflate', 'br', 'zstd'];

/**
 * Opens a site online. Files are asked for as readers ask for them: pages by the addresses of their folders,
 * and what has compressed copies in each way in which it may be sent.
 *
 * @param home the address of its home page, which ends in a slash.
 * @param redirects by the files at former addresses.
 * @param patience how long an answer may take, in milliseconds.
 */
export function openOnline(
  home: URL,
  redirects: ReadonlyMap<string, FormerAddress>,
  patience = 60_000,
): Place {
  const addressOf = (file: string) => {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    return new URL(path.split('/').map(encodeURIComponent).join('/'), home);
  };
  const ask = (address: URL, encoding: string, most: number) =>
    askHost(address, { encoding, most, patience });

  const wrongWith = async (known: KnownFile, encoding: string): Promise<string | undefined> => {
    const { file } = known;
    const redirect = redirects.get(file);
    let address = addressOf(file);
    for (let followed = 0; ; followed++) {
      const { status, location, bytes } = await ask(address, encoding, mostBytesOf(known));
      if (!location) return flawOf(status, bytes, known, redirect?.status);
      if (redirect && location.href === new URL(redirect.to, home).href) return undefined;
      if (location.origin !== home.origin || followed === mostRedirects) {
        return `leads to ${location.href}`;
      }
      address = location;
    }
  };
  return {
    name: home.href,
    async readManifest() {
      const address = addressOf(siteManifestFile);
      const { status, location, bytes } = await ask(address, 'gzip', mostOfManifest).catch(
        (error: unknown) => {
          throw new Error(`${address.href}: ${messageOf(error)}.`, { cause: error });
        },
      );
      if (status === 200 && bytes) return bytes.toString();
      if (status === 200) throw new Error(`${address.href} is larger than any manifest.`);
      const answer = location ? `leads to ${location.href}` : `answers with status ${status}`;
      throw new Error(
        `${address.href} ${answer}; give the address of the home page of a site that has a ${siteManifestFile}.`,
      );
    },
    async check(known) {
      const { file, size } = known;
      const others = isCompressible(file, size) ? ['br', 'gzip'] : [];
      const findings: Finding[] = [];
      for (const encoding of ['identity', ...others]) {
        const what = await wrongWith(known, encoding).catch(flawIn);
        if (what === undefined) continue;
        if (encoding === 'identity') return [{ file, what }];
        findings.push({ file, what: `${what} (sent as ${encoding})` });
      }
      return findings;
    },
    has: (file) => !isForHosts(file),
    files: (named) => named,
  };
}

function flawIn(error: unknown): string {
  if (error instanceof BadAnswer) return error.message;
  throw error;
}

/** @param formerly the status of a former address. */
function flawOf(
  status: number,
  bytes: Buffer | undefined,
  { file, sha256 }: KnownFile,
  formerly?: number,
): string | undefined {
  const isExpected =
    status === 200 ||
    (status === 404 && file === '404.html') ||
    (status === 410 && formerly === 410);
  if (!isExpected) return [404, 410].includes(status) ? `missing (${status})` : `status ${status}`;
  return bytes && hash('sha256', bytes) === sha256 ? undefined : 'changed';
}

interface Asked {
  /** The value of `Accept-Encoding`. */
  encoding: string;
  /** How many bytes the decoded body may have. */
  most: number;
  patience: number;
}

/**
 * Asks for an address, and once more where the connection fails, as hosts may close one at any time. Where a
 * host asks to wait, it is asked again then, unless that is longer than an answer may take.
 *
 * @throws a `NoAnswer`, or a `BadAnswer`.
 */
async function askHost(
  address: URL,
  asked: Asked,
  { isAgain = false, waits = 0 } = {},
): Promise<Answer> {
  try {
    return await askOnce(address, asked);
  } catch (error) {
    if (error instanceof BadAnswer) throw error;
    if (error instanceof Busy) {
      if (error.wait > asked.patience || waits === mostWaits) throw error;
      await setTimeout(error.wait);
      return askHost(address, asked, { isAgain, waits: waits + 1 });
    }
    const { name, cause } = error as Error;
    if (name === 'TimeoutError')
      throw new NoAnswer(`no whole answer in ${asked.patience / 1000} s`);
    const { code = '', message } = (cause ?? error) as NodeJS.ErrnoException;
    if (undecodable.test(code)) throw new BadAnswer('cannot be decoded as its headers say');
    if (isAgain) throw new NoAnswer(`no whole answer: ${message}`);
    return askHost(address, asked, { isAgain: true, waits });
  }
}

/** The codes of errors of decoders. */
const undecodable = /^(?:Z_|ERR__ERROR_|ZSTD_)/;

async function askOnce(address: URL, { encoding, most, patience }: Asked): Promise<Answer> {
  const { status, headers, body } = await fetch(address, {
    redirect: 'manual',
    headers: { 'accept-encoding': encoding },
    signal: AbortSignal.timeout(patience),
  });
  if (status === 429 || status === 503) {
    await body?.cancel();
    throw new Busy(status, waitIn(headers.get('retry-after')));
  }
  const to = headers.get('location');
  if (status >= 300 && status < 400 && to !== null) {
    await body?.cancel();
    const location = URL.parse(to, address);
    if (location) return { status, location };
    throw new BadAnswer('redirects to something that is not an address');
  }
  const sentAs = (headers.get('content-encoding') ?? 'identity').split(/\s*,\s*/);
  if (!sentAs.every((name) => knownEncodings.includes(name.toLowerCase()))) {
    await body?.cancel();
    throw new BadAnswer(`has the content encoding ${quoted(sentAs.join(', '))}`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > most) return { status };
    chunks.push(chunk);
  }
  return { status, bytes: Buffer.concat(chunks) };
}

/** Returns how long a host asks to wait, in milliseconds; infinite where it does not say. */
function waitIn(header: string | null): number {
  const seconds = /^\d+$/.test(header ?? '') ? Number(header) : undefined;
  const wait = seconds === undefined ? Date.parse(header ?? '') - Date.now() : seconds * 1000;
  return Number.isNaN(wait) ? Infinity : Math.max(wait, 0);
}
