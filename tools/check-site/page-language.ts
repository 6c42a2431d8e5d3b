import { quoted } from '../../src/model/text.ts';
import type { PageRule } from './page-rule.ts';

/** Screen readers, hyphenation and translation go by the language that a page says it is in. */
export const pageLanguage: PageRule = ({ path, elements }) =>
  elements.flatMap(({ name, attributes, placeOf }) => {
    const language = attributes.get('lang');
    const problem = (message: string) => [
      { path, ...placeOf('lang'), rule: 'page-language', message },
    ];
    if (language === undefined) {
      return name === 'html' ? problem('The page names no language; put "lang" on <html>.') : [];
    }
    if (isLanguage(language)) return [];
    return problem(`${quoted(language)} is no language tag; write one such as "en-GB" (BCP 47).`);
  });

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
