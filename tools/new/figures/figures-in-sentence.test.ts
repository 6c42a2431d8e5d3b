import { describe, expect, test } from 'vitest';
import { both, read, said, unread, values } from '../../../tests/fixtures/sound/report-figures.ts';
import type { DraftFigure } from './draft-figure.ts';

describe('figuresIn, of one sentence', () => {
  test.each<[string, Partial<DraftFigure>[]]>([
    [
      'Trade between Thailand and Cambodia reached US$9.31 billion in 2030, up 14.6 percent year-on-year.',
      [
        said('trade_total', '9.31', { ...both, scale: 'billion', unit: 'USD', period: '2030' }),
        said('growth_rate', '14.6', { of: 'trade_total', period: '2030', base: '2029', ...both }),
      ],
    ],
    [
      'Two-way trade hit 4.4 billion USD in the first half, a rise of 7 per cent.',
      [
        said('trade_total', '4.4', {
          ...both,
          period: '2031-01/2031-06',
          asPrinted: '4.4 billion USD',
        }),
        said('growth_rate', '7', { period: '2031-01/2031-06', base: '2030-01/2030-06' }),
      ],
    ],
    [
      'From January to May, Thailand exported goods worth $3.12 billion to Cambodia, while imports from Cambodia fell 5 percent to $611.5 million.',
      [
        said('trade_export', '3.12', { ...both, period: '2031-01/2031-05', status: 'actual' }),
        said('growth_rate', '-5', { of: 'trade_import', ...both, base: '2030-01/2030-05' }),
        said('trade_import', '611.5', { ...both, scale: 'million', period: '2031-01/2031-05' }),
      ],
    ],
    [
      'Cambodia’s exports to Thailand were valued at $880 million and imports at $2.9 billion in 2030.',
      [
        said('trade_export', '880', { country: 'KH', partner: 'TH', period: '2030' }),
        said('trade_import', '2.9', { country: 'KH', partner: 'TH', period: '2030' }),
      ],
    ],
    [
      'Last year Cambodia posted a $41.5 million trade deficit with Thailand.',
      [said('trade_balance', '-41.5', { country: 'KH', partner: 'TH', period: '2030' })],
    ],
    [
      'Thailand ran a surplus of more than US$700 million with Cambodia in June.',
      [said('trade_balance', '700', { ...both, approx: 'true', period: '2031-06' })],
    ],
    [
      'Thailand’s overall trade deficit was US$6.2 billion in 2030.',
      [said('trade_balance', '-6.2', { country: 'TH', partner: 'world', period: '2030' })],
    ],
    [
      'The two sides aim to raise trade, which stood at $9.3 billion in 2030, to $15 billion by 2035.',
      [
        said('trade_total', '9.3', { status: 'actual', period: '2030' }),
        said('trade_total', '15', { status: 'target', period: '2035' }),
      ],
    ],
    [
      'Trade is expected to exceed $10 billion this year, compared with $9.3 billion last year.',
      [
        said('trade_total', '10', { status: 'forecast', approx: 'true', period: '2031' }),
        said('trade_total', '9.3', { status: 'actual', period: '2030' }),
      ],
    ],
    [
      'The two countries set a target of $12 billion in two-way trade.',
      [said('trade_total', '12', { status: 'target', period: '2031-08-14' })],
    ],
    [
      'Trade rose from $8.1 billion in 2029 to $9.3 billion in 2030.',
      [
        said('trade_total', '8.1', { period: '2029' }),
        said('trade_total', '9.3', { period: '2030' }),
      ],
    ],
    [
      'Trade turnover grew 3.3% in January-April to $2.7 bln.',
      [
        said('growth_rate', '3.3', { period: '2031-01/2031-04', base: '2030-01/2030-04' }),
        said('trade_total', '2.7', { scale: 'billion', asPrinted: '$2.7 bln' }),
      ],
    ],
    [
      'Trade with Cambodia rose to $9bn in 2030 from $8.1bn a year earlier.',
      [
        said('trade_total', '9', { period: '2030', asPrinted: '$9bn' }),
        said('trade_total', '8.1', { period: '2029' }),
      ],
    ],
    [
      'Trade is to grow by 10-15 percent in 2032.',
      [
        said('growth_rate', '10', { asPrinted: '10', note: 'The lower end of a range' }),
        said('growth_rate', '15', { asPrinted: '15 percent', note: 'The upper end of a range' }),
      ],
    ],
    [
      'Cambodian exports of rubber to Thailand earned $52 million in Q1.',
      [said('trade_export', '52', { what: 'rubber', country: 'KH', period: '2031-01/2031-03' })],
    ],
    [
      'Thailand imported 1.9 million tonnes of cassava from Cambodia in 2030, worth $310 million.',
      [
        said('volume', '1.9', { what: 'cassava', unit: 't', ...both, direction: 'import' }),
        said('trade_import', '310', { what: 'cassava', ...both, period: '2030' }),
      ],
    ],
    [
      'Chinese imports of Thai rice stood at US$80 million in the second quarter of 2031.',
      [said('trade_import', '80', { country: 'CN', partner: 'TH', period: '2031-04/2031-06' })],
    ],
    [
      'Laying the line needs a total investment of THB7.8 billion (US$221 million) for the 118.5-km power line.',
      [
        said('project_cost', '7.8', { unit: 'THB', scale: 'billion' }),
        said('project_cost', '221', { unit: 'USD', scale: 'million' }),
        said('length', '118.5', { unit: 'km', what: 'power line' }),
      ],
    ],
    [
      'The 310-km railway will cost US$2.6 billion.',
      [
        said('length', '310', { what: 'railway', status: 'forecast' }),
        said('project_cost', '2.6', { status: 'forecast', period: '2031-08-14' }),
      ],
    ],
    [
      'Work began on a US$95-million solar farm.',
      [said('project_cost', '95', { what: 'solar farm', asPrinted: 'US$95-million' })],
    ],
    [
      'Thai investors have 61 projects in Cambodia with total registered capital of US$1.4 billion.',
      [
        said('project_count', '61', { ...both, direction: 'outward', unit: 'count' }),
        said('investment_stock', '1.4', { ...both, direction: 'outward', period: '2031-08-14' }),
      ],
    ],
    [
      'Thai businesses poured $77 million into Cambodia in the first seven months.',
      [said('investment_flow', '77', { ...both, direction: 'outward', period: '2031-01/2031-07' })],
    ],
    [
      'Cambodian investment in Thailand totalled $200 million by the end of 2030.',
      [said('investment_stock', '200', { ...both, direction: 'inward', period: '2030-12-31' })],
    ],
    [
      'The 640MW Dawn wind farm in northern Cambodia began operation on July 22.',
      [said('capacity', '640', { what: 'Dawn wind farm', country: 'KH', period: '2031-07-22' })],
    ],
    [
      'The plant has an installed capacity of 1.5 GW and will produce about 3 billion kWh a year.',
      [
        said('capacity', '1.5', { unit: 'GW', status: 'actual' }),
        said('energy', '3', { unit: 'kWh', scale: 'billion', approx: 'true', note: 'A year' }),
      ],
    ],
    [
      'It sent 912 GWh of electricity to Thailand in 2030.',
      [said('energy', '912', { unit: 'GWh', what: 'electricity', period: '2030' })],
    ],
    [
      'Cambodia plans to sell up to 150 MW to Thailand.',
      [
        said('capacity', '150', {
          ...{ country: 'KH', partner: 'TH', direction: 'export' },
          status: 'ceiling',
        }),
      ],
    ],
    [
      'Between 40 and 90 MW flows over the border.',
      [said('capacity', '40', { asPrinted: '40' }), said('capacity', '90', { asPrinted: '90 MW' })],
    ],
    [
      'Thailand raised its purchases from 300 MW to 450 MW.',
      [
        said('capacity', '300', { period: undefined }),
        said('capacity', '450', { period: '2031-08-14' }),
      ],
    ],
    [
      'A 20-year contract sets the price at 7.15 US cents per kWh.',
      [
        said('duration', '20', { unit: 'year', what: 'contract' }),
        said('price', '7.15', { unit: 'USc/kWh', asPrinted: '7.15 US cents per kWh' }),
      ],
    ],
    [
      'The price may not exceed US$64 per tonne.',
      [said('price', '64', { unit: 'USD/t', status: 'ceiling' })],
    ],
    [
      'The wharf can handle more than four million tonnes of cargo a year.',
      [said('capacity', '4', { unit: 't/year', scale: 'million', approx: 'true' })],
    ],
    [
      'Freight on the line rose 6.2 percent to 2 million tons in 2030.',
      [said('growth_rate', '6.2', { of: 'volume' }), said('volume', '2', { unit: 't' })],
    ],
    [
      'The company holds a 35 percent stake in the block.',
      [said('share', '35', { what: 'stake in the block' })],
    ],
    [
      'Thailand accounts for nearly 44 percent of the total power capacity.',
      [said('share', '44', { what: 'total power capacity', country: 'TH', approx: 'true' })],
    ],
    ['The tower has 31 floors.', [said('count', '31', { what: 'floors', asPrinted: '31 floors' })]],
    [
      'They signed nine cooperation documents on August 12.',
      [said('document_count', '9', { what: 'cooperation documents', period: '2031-08-12' })],
    ],
    [
      'Three joint ventures are at work.',
      [said('count', '3', { what: 'joint ventures', asPrinted: 'Three' })],
    ],
    [
      'Thai airlines operate 18 flights a week to Cambodian cities.',
      [said('count', '18', { what: 'flights a week' })],
    ],
    [
      'Some 5,200 Cambodian students are in Thailand.',
      [said('count', '5200', { what: 'Cambodian students', approx: 'true' })],
    ],
    [
      'The station will have two units of 700 MW each.',
      [said('count', '2', { what: 'units' }), said('capacity', '700', { note: 'Each' })],
    ],
    [
      'Building will take 27 months.',
      [said('duration', '27', { unit: 'month', status: 'forecast' })],
    ],
  ])('reads: %s', (text, expected) => {
    expect(values(text)).toMatchObject(expected);
  });

  test.each([
    'The two leaders met on July 31 for the 47th time since 1994.',
    'The 2026-2030 plan, Decision 1188/QD-TTg and Article 7 were praised.',
    'At COP28 the ASEAN+3 ministers, 45 and 61 years old, spoke of Block 14/22 at 9:30 am.',
    'The 500kV line and the VVER-1200 type were named.',
    'Both sides agreed in the past five years, and one of three countries did twice.',
    'The visit lasts three days.',
  ])('finds no figure in: %s', (text) => {
    expect(read(text)).toEqual({ figures: [], unread: [] });
  });

  test.each([
    ['The bank granted a loan of $50 million.', '$50 million'],
    ['The economy grew 6.8 percent in 2030.', '6.8 percent'],
    ['Exports to all were $14.2 million in July.', '$14.2 million'],
    ['The plant covers 25 hectares.', '25 hectares'],
    ['The port is 30 km from the border.', '30 km'],
    ['Trade grew by 9 percent annually in 2025-2030.', '9 percent'],
    ['Oil was sold at $50 a barrel.', '$50 a barrel'],
    ['Of the workers 80 percent are local.', '80 percent'],
  ])('guesses nothing, but says what it could not read: %s', (text, number) => {
    expect(values(text)).toEqual([]);
    expect(unread(text)).toEqual([number]);
  });
});
