import type { InterfaceLanguage } from '../model/interface-languages.ts';
import { notice as en } from './en/client/offline.ts';
import { notice as lo } from './lo/client/offline.ts';
import { notice as ru } from './ru/client/offline.ts';
import { notice as vi } from './vi/client/offline.ts';

const notices: Readonly<Record<string, typeof en>> = { en, lo, ru, vi } satisfies Record<
  InterfaceLanguage,
  typeof en
>;

/**
 * Returns the words above copies of pages in a language (BCP 47): one service worker shows those of all languages. Where
 * the site has no pages in one of these, the worker has the words of the main language in its place (`config.ts`).
 */
export function noticeIn(language: string): typeof en {
  return notices[new Intl.Locale(language).language] ?? en;
}
