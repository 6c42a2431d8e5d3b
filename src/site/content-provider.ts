import type { Content } from '../content/read-content.ts';
import type { Problem } from '../content/parse/problem.ts';
import { shared } from './process-wide.ts';

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
type ContentProvider = () => Promise<ProvidedContent>;

const place = shared('content', (): { provider?: ContentProvider } => ({}));

/** Sets where pages find the content; called by whoever renders them, before the first one. */
export function provideContent(provider: ContentProvider): void {
  place.provider = provider;
}

/** Returns the content that pages are made of. @throws where none was provided. */
export function providedContent(): Promise<ProvidedContent> {
  if (place.provider) return place.provider();
  throw new Error('No content was read before the pages; run "npm run build".');
}
