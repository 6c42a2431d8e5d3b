import { interfaceLanguageOf, problemWithPageLanguage } from '../../model/interface-languages.ts';
import { pageLanguages, type SiteSettings } from '../../model/site-settings.ts';
import { quoted } from '../../model/text.ts';
import { fileProblem } from '../parse/folder.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { Content } from '../read-content.ts';
import type { Check } from './check.ts';
import { translatedTexts } from './translated-texts.ts';

/** Finds translations, labels and titles in languages in which the site has no pages, and in its main one. */
export const knownLanguage: Check = (content) => [
  ...translatedTexts(content).flatMap(({ file: { path, language } }) => {
    const problem = problemWith(language, content.settings);
    if (problem === undefined) return [];
    return fileProblem(path, 'known-language', `${problem} or rename this file.`);
  }),
  ...labelsIn(content).flatMap(({ file, at, labels }) =>
    Object.keys(labels).flatMap((language) => {
      const problem = problemWith(language, content.settings);
      if (problem === undefined) return [];
      return {
        path: file.path,
        ...positionOf(file.positions, [...at, language]),
        rule: 'known-language',
        message: `${problem} or remove this text.`,
      };
    }),
  ),
];

/** Returns why a site has no texts in a language, and what to do; the caller adds "or …". */
function problemWith(language: string, settings: SiteSettings): string | undefined {
  const [, ...others] = pageLanguages(settings);
  if (others.includes(language)) return undefined;
  const problem = problemWithPageLanguage(language);
  if (problem !== undefined) return `${problem} Correct the code,`;
  if (interfaceLanguageOf(settings.language) === language) {
    return `${quoted(language)} is the main language of the site; write the original in it,`;
  }
  return `${quoted(language)} is not among the "languages" of site.yml; add it there,`;
}

/** Texts of records and lists by language, and where they are. */
function labelsIn({ spellings, agreements, events, conflicts }: Content) {
  const { sectors } = spellings;
  return [
    ...(sectors?.data ?? []).map(({ labels = {} }, index) => ({
      ...{ labels, at: [index, 'labels'] },
      file: sectors ?? { path: '', positions: {} },
    })),
    ...[...agreements, ...events, ...conflicts].map((file) => ({
      ...{ file, at: ['titles'], labels: fieldsOf<{ titles?: object }>(file).titles ?? {} },
    })),
  ];
}
