import { z } from 'zod';
import { addIssue } from './schema-issue.ts';
import { memoised } from './memoise.ts';
import { emptyIssue, quoted } from './text.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const languageForm = /^[a-z]{2,3}$/;

/**
 * Returns the English name of a language, from the Unicode CLDR, e.g. "Russian" for "ru".
 *
 * @param code ISO 639, lower case.
 */
export const languageName = memoised((code) => names.of(code) ?? code);

/** An ISO 639 code of a language with a name in the Unicode CLDR, e.g. "ru". */
export const LanguageCode = z
  .string()
  .meta({ pattern: languageForm.source })
  .check((context) => {
    const code = context.value;
    if (languageForm.test(code) && names.of(code) !== undefined) return;
    if (code === '') return addIssue(context, emptyIssue);
    addIssue(context, {
      rule: 'known-language',
      message: `Unknown language ${quoted(code)}, expected an ISO 639 code such as "ru" or "vi".`,
    });
  });
