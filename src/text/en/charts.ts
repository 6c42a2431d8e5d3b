import type { MissingPart } from '../../model/glance/part.ts';

/** The words of charts. */
export const charts = {
  /** Why there is no chart. */
  missing: {
    'trade-value': 'No value of trade is reported in this archive.',
    'trade-value-but-growth': 'No value of trade is reported in this archive, only its growth.',
    'trade-directions': 'No source in this archive reports both exports and imports.',
    'total-investment': 'No total investment is reported in this archive.',
    quantity: 'No physical quantity that sums up the relation is reported in this archive.',
    agreement: 'No agreement is reported in this archive.',
    event: 'No event is reported in this archive.',
  } satisfies Record<MissingPart, string>,
};
