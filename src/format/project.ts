import type { Names } from '../model/attribution.ts';
import type { PlacedFigure } from '../model/placed-figure.ts';
import { partOf, type turnsIn } from '../model/project-status.ts';
import type { Project, ProjectStep } from '../model/project.ts';
import { formatList } from '../text/locale.ts';
import { text } from '../text/text.ts';
import { countryName } from './country-names.ts';
import { namesInWords, printedPlainly, qualifiersOf } from './figure.ts';

/** Returns what a project is, and of which countries: "Railway: France and Germany". */
export function aboutProject({ kind, countries }: Pick<Project, 'kind' | 'countries'>): string {
  return text.project.kindAndCountries({
    kind: text.kinds.project[kind],
    countries: formatList(countries.map(countryName)),
  });
}

/** Returns the status after one step, and whether we infer it. */
export function projectStepInWords({
  status,
  inferred,
}: Pick<ProjectStep, 'status' | 'inferred'>): string {
  const words = text.kinds.projectStatus[status];
  return inferred ? text.project.inferred({ status: words }) : words;
}

/** Returns the same for a list of steps, in which one that turned the course says so. */
export function historyStepInWords({ turn, ...step }: ReturnType<typeof turnsIn>[number]): string {
  const status = projectStepInWords(step);
  return turn === 'resumed' || turn === 'back' ? text.project[turn]({ status }) : status;
}

/** A number that figures give for one thing: "600 MW", of a part such as "wharf 3". */
interface NumberGiven {
  number: string;
  part?: string | undefined;
  figures: readonly PlacedFigure[];
}

/** Returns the numbers that figures of a project give, each once, in the order given. */
export function numbersIn(
  figures: readonly PlacedFigure[],
  project: Pick<Project, 'name' | 'names'>,
): NumberGiven[] {
  const given = figures.map((figure) => {
    const printed = printedPlainly({ ...figure, derived: undefined });
    const number = [printed, qualifiersOf(figure)].filter(Boolean).join(', ');
    return { figure, number, part: partOf(figure, project) };
  });
  const same = Map.groupBy(given, ({ number, part = '' }) => `${number} ${part}`);
  return Array.from(same.values(), (alike) => ({
    ...{ number: '', ...alike[0] },
    figures: alike.map(({ figure }) => figure),
  }));
}

/** Returns who gives a number, each once: "French Customs; Example Times". */
export function sourcesInWords(figures: readonly PlacedFigure[], names: Names): string {
  return [...new Set(figures.map((figure) => namesInWords(figure, names)))].join('; ');
}
