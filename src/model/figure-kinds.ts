import type { Dimension } from './unit.ts';

export interface KindOfFigure {
  label: string;
  dimension: Dimension;
  /** The direction that every figure of the kind has. */
  direction?: Direction;
  /** Between a country and its partner; both must be named. */
  bilateral?: true;
}

/** The directions of goods, power or money, as seen from the figure's country. */
export const directions = {
  export: 'exports',
  import: 'imports',
  two_way: 'both ways',
  outward: 'outward',
  inward: 'inward',
} as const;
export type Direction = keyof typeof directions;

export const figureKinds = {
  trade_export: { label: 'Exports', dimension: 'money', direction: 'export', bilateral: true },
  trade_import: { label: 'Imports', dimension: 'money', direction: 'import', bilateral: true },
  trade_total: { label: 'Trade', dimension: 'money', direction: 'two_way', bilateral: true },
  trade_balance: {
    label: 'Trade balance',
    dimension: 'money',
    direction: 'two_way',
    bilateral: true,
  },
  growth_rate: { label: 'Growth', dimension: 'ratio' },
  share: { label: 'Share', dimension: 'ratio' },
  investment_stock: { label: 'Investment stock', dimension: 'money', bilateral: true },
  investment_flow: { label: 'Investment flow', dimension: 'money', bilateral: true },
  project_cost: { label: 'Cost', dimension: 'money' },
  project_count: { label: 'Projects', dimension: 'number' },
  document_count: { label: 'Documents', dimension: 'number' },
  count: { label: 'Number', dimension: 'number' },
  capacity: { label: 'Capacity', dimension: 'power' },
  energy: { label: 'Electricity', dimension: 'energy' },
  price: { label: 'Price', dimension: 'price' },
  volume: { label: 'Volume', dimension: 'volume' },
  length: { label: 'Length', dimension: 'length' },
  duration: { label: 'Duration', dimension: 'duration' },
} as const satisfies Record<string, KindOfFigure>;
export type FigureKind = keyof typeof figureKinds;

/** The same table, with every row of one type. */
export const kinds: Record<FigureKind, KindOfFigure> = figureKinds;

/** The statuses of a number: whether it happened, or is wanted, estimated, expected or allowed. */
export const figureStatuses = {
  actual: 'actual',
  target: 'target',
  estimate: 'estimate',
  forecast: 'forecast',
  ceiling: 'ceiling',
} as const;
export type FigureStatus = keyof typeof figureStatuses;
