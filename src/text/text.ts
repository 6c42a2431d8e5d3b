import { en, type Text } from './en/index.ts';
import { lo } from './lo/index.ts';
import { ru } from './ru/index.ts';
import { vi } from './vi/index.ts';
import { interfaceLanguageOf, type InterfaceLanguage } from '../model/interface-languages.ts';
import { memoised } from '../model/memoise.ts';
import { pageLanguage } from './language.ts';

const dictionaries: Readonly<Record<InterfaceLanguage, Text>> = { en, vi, ru, lo };

const dictionaryIn = memoised((language) => dictionaries[interfaceLanguageOf(language) ?? 'en']);

/**
 * All words of pages, in the language of the page that is being made. Read it while a page is rendered, never
 * when a module is loaded or a path is listed: no module constant, key or cache holds words.
 */
export const text = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.keys(en).map((area) => [
      area,
      {
        get: () => dictionaryIn(pageLanguage())[area as keyof Text],
        enumerable: true,
      },
    ]),
  ),
) as Text;
export type { Text };
