import { describe, expect, test } from 'vitest';
import { figureKinds, kinds, type FigureKind } from './figure-kinds.ts';

const names = Object.keys(figureKinds) as FigureKind[];
const namesOf = (holds: (kind: FigureKind) => unknown) => names.filter(holds);

describe('figureKinds', () => {
  test.each([
    [
      'money',
      [
        ...['trade_export', 'trade_import', 'trade_total', 'trade_balance'],
        ...['investment_stock', 'investment_flow', 'project_cost'],
      ],
    ],
    ['ratio', ['growth_rate', 'share']],
    ['number', ['project_count', 'document_count', 'count']],
    ['power', ['capacity']],
    ['energy', ['energy']],
    ['price', ['price']],
    ['volume', ['volume']],
    ['length', ['length']],
    ['duration', ['duration']],
  ])('measured as %s are %j', (dimension, expected) => {
    expect(namesOf((kind) => kinds[kind].dimension === dimension)).toEqual(expected);
  });

  test('between two countries are trade and investment', () => {
    const between = namesOf((kind) => /^(?:trade|investment)_/.test(kind));
    expect(namesOf((kind) => kinds[kind].bilateral)).toEqual(between);
  });

  test('tell the direction of trade, and of nothing else', () => {
    const directed = namesOf((kind) => kinds[kind].direction !== undefined);
    expect(directed.map((kind) => [kind, kinds[kind].direction])).toEqual([
      ['trade_export', 'export'],
      ['trade_import', 'import'],
      ['trade_total', 'two_way'],
      ['trade_balance', 'two_way'],
    ]);
  });
});
