import type { Dimension } from './unit.ts';

export interface KindOfFigure {
  dimension: Dimension;
  /** The direction that every figure of the kind has. */
  direction?: Direction;
  /** Between a country and its partner; both must be named. */
  isBetweenTwo?: true;
}

/** The directions of goods, power or money, as seen from the figure's country. */
export const directions = ['export', 'import', 'two_way', 'outward', 'inward'] as const;
export type Direction = (typeof directions)[number];

export const figureKinds = {
  trade_export: { dimension: 'money', direction: 'export', isBetweenTwo: true },
  trade_import: { dimension: 'money', direction: 'import', isBetweenTwo: true },
  trade_total: { dimension: 'money', direction: 'two_way', isBetweenTwo: true },
  trade_balance: {
    dimension: 'money',
    direction: 'two_way',
    isBetweenTwo: true,
  },
  growth_rate: { dimension: 'ratio' },
  share: { dimension: 'ratio' },
  investment_stock: { dimension: 'money', isBetweenTwo: true },
  investment_flow: { dimension: 'money', isBetweenTwo: true },
  project_cost: { dimension: 'money' },
  project_count: { dimension: 'number' },
  document_count: { dimension: 'number' },
  count: { dimension: 'number' },
  capacity: { dimension: 'power' },
  energy: { dimension: 'energy' },
  price: { dimension: 'price' },
  volume: { dimension: 'volume' },
  length: { dimension: 'length' },
  duration: { dimension: 'duration' },
} as const satisfies Record<string, KindOfFigure>;
export type FigureKind = keyof typeof figureKinds;
export const figureKindIds = Object.keys(figureKinds) as FigureKind[];

/** The same table, with every row of one type. */
export const kinds: Record<FigureKind, KindOfFigure> = figureKinds;

/** The statuses of a number: whether it happened, or is wanted, estimated, expected or allowed. */
export const figureStatuses = ['actual', 'target', 'estimate', 'forecast', 'ceiling'] as const;
export type FigureStatus = (typeof figureStatuses)[number];
