import { describe, expect, test } from 'vitest';
import { both, read, said, unread, values } from '../../../tests/fixtures/sound/report-figures.ts';
import { Figure } from '../../../src/model/figure.ts';
import { complaintsAboutSums } from '../../../src/model/figure-sums.ts';

describe('figuresIn', () => {
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
