import type { Content } from '../reading/content.ts';

/** The content that pages are made of. */
export interface HeldContent {
  content: Content;
  /** Whether what only editors may see is shown, too. */
  withDrafts: boolean;
}

/** Gives the content that pages are to be made of now. */
type Holder = () => Promise<HeldContent>;

/** Pages are compiled: their copy of this module is another than that of the program that prints them. */
const place = Symbol.for('bilateral.content');
const shared = globalThis as { [place]?: Holder };

/** Says where pages find the content; called by whoever renders them, before the first one. */
export function holdContent(holder: Holder): void {
  shared[place] = holder;
}

/**
 * The content that pages are made of.
 *
 * @throws where nobody holds any.
 */
export function heldContent(): Promise<HeldContent> {
  const holder = shared[place];
  if (!holder) throw new Error('No content was read before the pages; run "npm run build".');
  return holder();
}
