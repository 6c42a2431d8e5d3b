import { describe, expect, test } from 'vitest';
import { agreementKinds, agreementStatuses } from './agreement.ts';
import { correctableFields } from './correction.ts';
import { deadlineKinds } from './briefing.ts';
import { eventKinds } from './event.ts';
import { directions, figureKinds, figureStatuses } from './figure-kinds.ts';
import { organisationKinds } from './organisation.ts';
import { ownershipKinds, sourceKinds } from './source.ts';
import { blocs } from './party.ts';

const labelled = Object.entries(figureKinds).map(([kind, { label }]) => [kind, label]);

describe('the words that readers see', () => {
  test.each([
    ['kinds of agreements', agreementKinds],
    ['statuses of agreements', agreementStatuses],
    ['what was corrected', correctableFields],
    ['kinds of dates ahead', deadlineKinds],
    ['kinds of events', eventKinds],
    ['directions', directions],
    ['kinds of figures', Object.fromEntries(labelled) as Record<string, string>],
    ['statuses of figures', figureStatuses],
    ['kinds of organisations', organisationKinds],
    ['whose a publisher is', ownershipKinds],
    ['blocs', blocs],
    ['kinds of sources', sourceKinds],
  ])('for %s tell one from another', (_, table) => {
    const words = Object.values(table);
    expect(words.filter((word) => !/^[A-Za-z]{2}/.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});
