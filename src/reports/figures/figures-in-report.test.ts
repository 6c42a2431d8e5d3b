import { describe, expect, test } from 'vitest';
import { Figure } from '../../model/figure.ts';
import { complaintsAboutSums } from '../../model/figure-sums.ts';
import type { Named } from '../../words/books.ts';
import type { DraftFigure, FigureSetting } from './draft-figure.ts';
import { figuresIn } from './figures-in-report.ts';
import { nameFinder } from '../names/names-in-report.ts';

const named: Named[] = [
  { kind: 'country', id: 'TH', names: ['Thailand', 'Thai'] },
  { kind: 'country', id: 'KH', names: ['Cambodia', 'Cambodian'] },
  { kind: 'country', id: 'MM', names: ['Myanmar'] },
  { kind: 'country', id: 'CN', names: ['China', 'Chinese'] },
  { kind: 'organisation', id: 'moc-th', names: ['Ministry of Commerce'] },
  { kind: 'organisation', id: 'gov-kh', names: ['Cambodian government'] },
];
const setting: FigureSetting = {
  published: '2031-08-14',
  countries: ['TH', 'KH'],
  names: nameFinder(named),
  countryOf: (id) => (id.endsWith('-kh') ? 'KH' : 'TH'),
};

const read = (text: string, other: Partial<FigureSetting> = {}) =>
  figuresIn(
    text.split('\n').map((paragraph, index) => ({ text: paragraph, line: index * 2 + 1 })),
    { ...setting, ...other },
  );
const values = (text: string, other?: Partial<FigureSetting>) =>
  read(text, other).figures.map(({ value }) => value);
const unread = (text: string, other?: Partial<FigureSetting>) =>
  read(text, other).unread.map(({ value }) => value);

const both = { country: 'TH', partner: 'KH' };
const said = (kind: DraftFigure['kind'], value: string, more: Partial<DraftFigure> = {}) => ({
  kind,
  value,
  ...more,
});

describe('figuresIn', () => {
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

  test('keeps the line, the sentence and how a figure follows', () => {
    const [found] = read('Nothing.\nThey talked. The tower has 31 floors.').figures;
    expect(found).toMatchObject({
      line: 3,
      words: 'The tower has 31 floors.',
      note: 'No words say when; it is the report’s own date.',
    });
  });

  test('reads no words that count from the date where that is unknown', () => {
    const [found] = read('Thailand’s exports to Cambodia reached $4 billion last year.', {
      published: undefined,
    }).figures;
    expect(found?.value).toMatchObject({ kind: 'trade_export', period: undefined });
    expect(found?.note).toBe(
      'The report says “last year”. It counts from the report’s date, which is unknown.',
    );
  });

  test('takes over the time that the sentence before says', () => {
    const text =
      'Trade reached $9.3 billion in 2030. The figure was up 5 percent, and Thailand’s exports to Cambodia were $7 billion.';
    expect(values(text)).toMatchObject([
      { period: '2030' },
      { kind: 'growth_rate', of: 'trade_total', period: '2030' },
      { kind: 'trade_export', period: '2030', ...both },
    ]);
  });

  test('reads what is expected as a target where the report sets one for that time', () => {
    const text =
      'The Cambodian government set a target of cutting its trade deficit with Thailand to $90 million this year.\nExports to Thailand are expected to reach $1.2 billion.';
    expect(values(text)).toMatchObject([
      { kind: 'trade_balance', status: 'target', value: '-90', reporter: 'gov-kh' },
      { kind: 'trade_export', status: 'target', period: '2031', country: 'KH', partner: 'TH' },
    ]);
  });

  test('names whose statistics they are where the sentence does', () => {
    const text =
      'Trade with Cambodia was $9 billion in 2030, according to the Ministry of Commerce.';
    expect(values(text)).toMatchObject([{ reporter: 'moc-th' }]);
    expect(values('Trade with Cambodia was $9 billion in 2030.')).toMatchObject([
      { reporter: 'not_stated' },
    ]);
  });

  test('does not take trade both ways for one side’s exports', () => {
    const text =
      'Trade between Thailand and Cambodia hit $9 billion in 2030, with exports of $7 billion.';
    expect(values(text)).toMatchObject([{ kind: 'trade_total' }]);
    expect(unread(text)).toEqual(['$7 billion']);
  });

  test('takes up in a paragraph what the one before told, where it says so', () => {
    const text =
      'Trade between Thailand and Cambodia reached $4.4 billion in the first half.\nOf this, Thai exports were $3.1 billion.';
    expect(values(text)).toMatchObject([
      { kind: 'trade_total' },
      { kind: 'trade_export', ...both, period: '2031-01/2031-06' },
    ]);
    expect(unread(text.replace('Of this, ', ''))).toEqual(['$3.1 billion']);
  });

  test('reads a list of goods each by itself', () => {
    const text =
      'Thailand’s imports from Cambodia were $900 million in 2030. Main imports included cassava (310 million USD, up 4.4%), wood and wood products (96 million USD), and rice with 12 million USD.';
    expect(values(text)).toMatchObject([
      { kind: 'trade_import', what: undefined, value: '900' },
      { kind: 'trade_import', what: 'cassava', value: '310', period: '2030', ...both },
      { kind: 'growth_rate', of: 'trade_import', what: 'cassava', value: '4.4' },
      { kind: 'trade_import', what: 'wood and wood products', value: '96' },
      { kind: 'trade_import', what: 'rice', value: '12' },
    ]);
  });

  test('takes the base that is said, a month before too', () => {
    const text =
      'In July trade with Cambodia was $800 million, up 6 percent from the previous month.';
    expect(values(text)).toMatchObject([
      { period: '2031-07' },
      { period: '2031-07', base: '2031-06' },
    ]);
  });

  test('takes the trade of the only country for trade with all', () => {
    expect(values('Exports were $620 million in July.', { countries: ['KH'] })).toMatchObject([
      { kind: 'trade_export', country: 'KH', partner: 'world', period: '2031-07' },
    ]);
  });

  test('gives a figure that is printed twice once', () => {
    const text =
      'In 2030, Thai-Cambodian trade grew by 8 percent.\nThey met.\nIn 2030 Thai-Cambodian trade grew by 8 percent, too.';
    expect(values(text)).toHaveLength(1);
  });

  test('says so where the report’s numbers do not make its sum', () => {
    const text =
      'In 2030, Thailand’s exports to Cambodia were $7.1 billion, imports were $2.2 billion and the surplus was $3.3 billion.';
    const figures = values(text);
    expect(figures.map(({ note }) => note)).toEqual([
      undefined,
      undefined,
      'As printed; the report’s other figures do not make it',
    ]);
    expect([...complaintsAboutSums(figures)]).toEqual([]);
  });

  test('gives figures that the model takes, with the number as the sentence prints it', () => {
    const text =
      'Trade reached US$9.31 billion in 2030, up 14.6 percent. The 640MW plant cost $1.1 billion. Thai investors have 61 projects in Cambodia.';
    const { figures } = read(text);
    expect(figures).toHaveLength(5);
    for (const { value, words } of figures) {
      expect(Figure.safeParse(value).error).toBeUndefined();
      expect(words).toContain(value.asPrinted);
    }
  });

  test('takes a plan for a target, and what no word says has happened for no fact', () => {
    const statuses = (text: string) => values(text).map(({ period, status }) => [period, status]);
    const sold = 'Exports from Thailand to Cambodia were worth $4 million last year';
    expect(
      statuses(`${sold}, and Thailand plans exports to Cambodia of $5 million this year.`),
    ).toEqual([
      ['2030', 'actual'],
      ['2031', 'target'],
    ]);
    expect(statuses(`${sold} and $5 million this year.`)).toEqual([
      ['2030', 'actual'],
      ['2031', 'forecast'],
    ]);
  });

  test('makes none of two buyers the seller', () => {
    const text =
      'The utility sold 8,200 GWh of electricity to Thailand in 2030 and 2,650 GWh to Cambodia.';
    for (const { country, direction } of values(text)) {
      expect([country, direction]).toEqual([undefined, undefined]);
    }
  });

  test('does not take trade that has another side for trade with all', () => {
    const one = { countries: ['KH'] };
    expect(values('Trade between Harbourtown and Cambodia was $92 million in 2030.', one)).toEqual(
      [],
    );
    expect(values('Two-way trade was $92 million in 2030.', one)).toEqual([]);
  });

  test('does not take what passes one place for the trade of a country', () => {
    const text =
      'Trade through Hill Pass International Border Gate reached $297 million in 2030. Of which, exports from Thailand to Cambodia were $88 million.';
    expect(values(text)).toEqual([]);
    expect(unread(text)).toEqual(['$297 million', '$88 million']);
  });

  test('takes what is to be built at a cost for no fact, whatever number stands between', () => {
    const text =
      'Thailand plans to build a link of 103 km from Hill Pass to the sea, at a cost of $1.15 billion.';
    expect(values(text)).toMatchObject([{ kind: 'project_cost', status: 'target' }]);
  });

  test('takes growth to a weight for growth of the weight', () => {
    const text =
      'Thailand’s pepper exports to Cambodia fell 22.3% to 4,210 tonnes worth $27.8 million in 2030.';
    expect(values(text)).toMatchObject([
      said('growth_rate', '-22.3', { of: 'volume', what: 'pepper' }),
      said('volume', '4210', { unit: 't' }),
      said('trade_export', '27.8', { ...both, direction: undefined }),
    ]);
  });

  test.each([
    'We want the two-way trade to hit $2 billion.',
    'He called on companies to bring two-way trade to $2 billion.',
    'The two sides must do more if two-way trade is to reach $2 billion.',
    'Two-way trade did not reach $2 billion.',
    'Two-way trade has yet to reach $2 billion.',
    'Two-way trade never exceeded $2 billion.',
    'Two-way trade failed to reach $2 billion.',
    'Two-way trade should have reached $2 billion.',
    'Two-way trade can reach $2 billion.',
  ])('takes for no fact: %s', (text) => {
    expect(values(text).filter(({ status }) => status === 'actual')).toEqual([]);
  });

  test.each([
    ['Thailand cut power imports from Cambodia by 300 MW to 1,600 MW.', '1,600 MW'],
    ['Exports from Thailand to Cambodia rose by $30 million to $2.3 billion.', '$2.3 billion'],
    ['Exports from Thailand to Cambodia fell $30 million to $2.3 billion.', '$2.3 billion'],
  ])('tells by how much something changed from how much it is: %s', (text, level) => {
    expect(values(text)).toMatchObject([{ asPrinted: level, note: undefined }]);
    expect(unread(text)).toHaveLength(1);
  });

  test('does not take months that end in one for that month', () => {
    const text = 'Trade reached $2.3 billion in the 12 months to June 2031.';
    expect(values(text)).toMatchObject([{ kind: 'trade_total', period: undefined }]);
  });

  test('keeps the sellers of a part apart from the whole', () => {
    const text =
      'Thailand imported fuel worth $410 million, of which $120 million came from Cambodia and $250 million from China.';
    expect(values(text).filter(({ asPrinted }) => asPrinted === '$410 million')).toEqual([]);
  });
});
