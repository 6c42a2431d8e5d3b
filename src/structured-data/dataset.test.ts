import { describe, expect, test } from 'vitest';
import { pairDataset, siteDataset } from './dataset.ts';

const site = new URL('https://example.org');
const columns = [{ name: 'unit', type: 'string', description: 'ISO 4217 for money' }];
const table = { name: 'figures', title: 'Figures', description: 'Every number.', columns };

describe('siteDataset', () => {
  const dataset = siteDataset([table], ['2026-03-04', '2025-10~', '2019~'], site);

  test('covers the time of the briefings, as far as it is known', () => {
    expect(dataset).toHaveProperty('temporalCoverage', '2019/2026-03-04');
    expect(siteDataset([table], [], site)).not.toHaveProperty('temporalCoverage');
  });

  test('has every table with its columns and both files', () => {
    expect(dataset).toMatchObject({
      hasPart: [
        {
          name: 'Bilateral: figures',
          variableMeasured: [
            { '@type': 'PropertyValue', name: 'unit', description: 'ISO 4217 for money' },
          ],
          distribution: [
            { encodingFormat: 'text/csv', contentUrl: 'https://example.org/data/figures.csv' },
            { contentUrl: 'https://example.org/data/figures.json' },
          ],
        },
      ],
    });
  });
});

describe('pairDataset', () => {
  test('is part of the whole', () => {
    const { '@id': id } = siteDataset([], [], site) as { '@id'?: string };
    const dataset = pairDataset('la-vn', 'Every number.', site);
    expect(dataset).toMatchObject({
      isPartOf: { '@id': id },
      spatialCoverage: [{ identifier: 'LA' }, { identifier: 'VN' }],
      distribution: { contentUrl: 'https://example.org/data/figures/la-vn.csv' },
    });
  });
});
