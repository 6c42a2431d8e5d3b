import { describe, expect, test } from 'vitest';
import { pairDataset, siteDataset } from './dataset.ts';
import { settings } from '../site/settings.ts';
import { text } from '../text/text.ts';

const site = new URL('https://example.org');
const columns = [{ name: 'unit', description: 'ISO 4217 for money' }];
const table = { name: 'figures', title: 'Figures', description: 'Every number.', columns };

describe('siteDataset', () => {
  test('covers the time of the briefings, as far as it is known', () => {
    const dates = ['2026-03-04', '2025-10~', '2019~'];
    expect(siteDataset([], dates, site)).toHaveProperty('temporalCoverage', '2019/2026-03-04');
    expect(siteDataset([], [], site)).not.toHaveProperty('temporalCoverage');
  });

  test('has every table with its columns and both files', () => {
    const data = 'https://example.org/data';
    const part = {
      name: text.data.tableTitle({ site: settings().title, table: 'Figures' }),
      variableMeasured: [{ '@type': 'PropertyValue', ...columns[0] }],
      distribution: [
        { encodingFormat: 'text/csv', contentUrl: `${data}/figures.csv` },
        { encodingFormat: 'application/json', contentUrl: `${data}/figures.json` },
      ],
    };
    expect(siteDataset([table], [], site)).toMatchObject({ hasPart: [part] });
  });
});

test('the dataset of a pair is part of the whole', () => {
  const { '@id': id } = siteDataset([], [], site) as { '@id'?: string };
  expect(pairDataset('la-vn', 'Every number.', new Map(), site)).toMatchObject({
    isPartOf: { '@id': id },
    spatialCoverage: [{ identifier: 'LA' }, { identifier: 'VN' }],
    distribution: { contentUrl: 'https://example.org/data/figures/la-vn.csv' },
  });
});
