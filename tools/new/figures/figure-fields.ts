import type { DraftFigure } from './draft-figure.ts';
import type { Found } from '../report.ts';

/** A figure as frontmatter has it; its period, and that of its base, are blanks where unknown. */
type FigureFields = Omit<DraftFigure, 'period' | 'base'> & {
  period: string | null;
  base?: string | null | undefined;
};

/** A figure with its period, or the place for it. */
export function withPeriod({ value, ...where }: Found<DraftFigure>): Found<FigureFields> {
  const { kind, of, what, scale, unit, period = null, ...others } = value;
  const amount = { value: value.value, ...(scale !== undefined && { scale }), unit };
  return {
    ...where,
    value: {
      ...{ kind, ...(of !== undefined && { of }), ...(what !== undefined && { what }) },
      ...{ ...amount, period },
      ...(period === null && kind === 'growth_rate' && { base: null }),
      ...others,
    },
  };
}

/** A figure in a line: "trade_import 985.3 million USD, 2019, target". */
export function figureInWords(figure: FigureFields): string {
  const { kind, what, value, scale, unit, period, status, asPrinted } = figure;
  const amount = [kind, value, scale, unit].filter(Boolean).join(' ');
  const words = [amount, what, period ?? 'period unknown', status, `“${asPrinted}”`];
  return words.filter(Boolean).join(', ');
}
