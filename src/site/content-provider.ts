import type { Content } from '../content/read-content.ts';
import type { Problem } from '../content/parse/problem.ts';

/** The content that pages are made of. */
export interface ProvidedContent {
  content: Content;
  /** What only editors may see; absent where pages are made for readers. */
  preview?: Preview;
}

/** What the dev server shows besides what is published: drafts, and what is wrong. */
export interface Preview {
  problems: readonly Problem[];
}

/** Gives the content that pages are to be made of now. */
type Holder = () => Promise<ProvidedContent>;

/** Pages are compiled: their copy of this module is another than that of the program that prints them. */
const place = Symbol.for('bilateral.content');
const shared = globalThis as { [place]?: Holder };

/** Says where pages find the content; called by whoever renders them, before the first one. */
export function provideContent(holder: Holder): void {
  shared[place] = holder;
}

/**
 * The content that pages are made of.
 *
 * @throws where nobody holds any.
 */
export function providedContent(): Promise<ProvidedContent> {
  const holder = shared[place];
  if (!holder) throw new Error('No content was read before the pages; run "npm run build".');
  return holder();
}
