import { didYouMean, nearest } from '../../model/nearest.ts';
import { figuresOf } from '../../model/placed-figure.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf, type Path } from '../parse/validate.ts';
import { isPublished } from '../published.ts';
import type { BriefingFile, Content, TranslationFile } from '../read-content.ts';
import type { Check } from './check.ts';

/** Finds translated offices, deadlines, corrections and notes on figures that the briefing does not have. */
export const translatedFields: Check = (content) => {
  const briefings = new Map(content.briefings.map((file) => [file.slug, file]));
  return content.translations.flatMap((file) => {
    const briefing = briefings.get(file.slug);
    return briefing ? problemsIn(file, briefing, content) : [];
  });
};

function problemsIn(file: TranslationFile, briefing: BriefingFile, content: Content) {
  const fields = fieldsOf(file);
  const { offices = {}, figures = {} } = fields;
  const { people = [] } = fieldsOf(briefing);
  const problem = (at: Path, message: string) => ({
    ...{ path: file.path, ...positionOf(file.positions, at) },
    ...{ rule: 'translated-fields', message },
  });
  const unknown = (key: 'offices' | 'figures', texts: object, known: readonly string[]) =>
    Object.keys(texts)
      .filter((id) => !known.includes(id))
      .map((id) => {
        const what = key === 'offices' ? 'no office of' : 'no note on the figure';
        const guess = didYouMean(nearest(id, known));
        return problem([key, id], `The briefing has ${what} ${quoted(id)}; correct it.${guess}`);
      });
  const withOffice = people.flatMap(({ person, office }) => (office === undefined ? [] : person));
  const counted = (['deadlines', 'corrections'] as const).flatMap((key) => {
    const [here, there] = [fields[key] ?? [], fieldsOf(briefing)[key] ?? []];
    if (here.length === 0 || here.length === there.length) return [];
    return problem(
      [key],
      `The briefing has ${there.length} ${key}, but this translation has ${here.length}; write one line for each, in the same order.`,
    );
  });
  const withNote = isPublished(briefing) ? notedFigures(briefing, content) : Object.keys(figures);
  return [
    ...unknown('offices', offices, withOffice),
    ...counted,
    ...unknown('figures', figures, withNote),
  ];
}

/** Returns the addresses of the figures with a note. */
function notedFigures({ slug, data }: BriefingFile, { settings: { language } }: Content): string[] {
  if (!data) return [];
  const figures = figuresOf({ ...data, slug, path: slug, language });
  return figures.flatMap(({ note, anchor }) => (note === undefined ? [] : anchor));
}
