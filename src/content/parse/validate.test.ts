import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Briefing } from '../../model/briefing.ts';
import { Sectors } from '../../model/sector.ts';
import { positionOf, validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

const good = `title: A
summary: B
date: 2026-02-05
source: vna
countries: [LA, VN]
sector: trade
`;
const messagesOf = (yaml: string, schema: z.ZodType = Briefing) =>
  validate(schema, parseYaml(yaml)).problems.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

describe('validate', () => {
  test.each([
    ['triệu', 'million'],
    ['mlrd', 'billion'],
    ['MoU', 'memorandum'],
  ])('says that %s means %s', (word, meant) => {
    const schema = z.strictObject({ a: z.enum(['million', 'billion', 'memorandum']) });
    expect(messagesOf(`a: ${word}`, schema)).toEqual([
      expect.stringContaining(`Did you mean "${meant}"?`),
    ]);
  });

  test('names the keys within a map of maps', () => {
    const schema = z.strictObject({
      texts: z.record(z.string(), z.strictObject({ title: z.string().optional() })),
    });
    expect(messagesOf('texts: { vi: { titel: A } }', schema)).toEqual([
      '1:16 Unknown key "titel". Did you mean "title"?',
    ]);
    expect(messagesOf('texts: []', schema)).toEqual([
      '1:8 "texts": expected keys with values, got a list.',
    ]);
  });

  test('gives the value of sound data', () => {
    const { data, problems } = validate(Briefing, parseYaml(good));
    expect(data).toMatchObject({ title: 'A', sector: ['trade'] });
    expect(problems).toEqual([]);
  });

  test.each([
    ['title: [a]', /^1:8 "title": expected text, got a list\..* in quotes\.$/],
    ['title: {a: b}', /^1:8 "title": expected text, got keys with values\..* in quotes\.$/],
    ['title:', '1:7 "title" is empty; write a value.'],
    ['countries: VN', '5:12 "countries": expected a list, got "VN". Write [VN].'],
    ['countries: []', '5:12 "countries": expected at least 1 in the list, got 0.'],
    ['countries: [VN, [LA]]', /^5:17 Item 2 of "countries": expected text, got a list\./],
    ['countries: [VN, ""]', '5:17 Item 2 of "countries" is empty; write a value.'],
    ['sector:', '6:8 "sector" is empty; write a value.'],
    [
      'event: forum',
      '7:8 "event": expected keys with values, got "forum". Write "date: …", "kind: …".',
    ],
    ['event: {date: 2026-02-03}', '7:8 Missing "event.kind"; add it.'],
    [
      'event: {date: 2026, kind: forums}',
      '7:27 "event.kind": unknown value "forums". Did you mean "forum"?',
    ],
    ['people: {person: a}', /^7:9 "people": expected a list, .* hyphen .* "- person: …"\.$/],
    ['countries: {VN: LA}', '5:12 "countries": expected a list, got keys with values.'],
    ['countries: VN; LA', '5:12 "countries": expected a list, got "VN; LA". Write [VN, LA].'],
    [
      'countries: [VN, LA, TH, RU, CN, JP, US]',
      '5:12 "countries": expected at most 6 in the list, got 7.',
    ],
    ['people: [{person: ""}]', '7:19 "person" of item 1 of "people" is empty; write a value.'],
    ['events: [""]', '7:10 Item 1 of "events" is empty; write a value.'],
    [
      'figures: [12]',
      /^7:11 Item 1 of "figures": expected keys with values, got "12"\. Write "kind: …"/,
    ],
    [
      'people: [a]',
      '7:10 Item 1 of "people": expected keys with values, got "a". Write "person: …".',
    ],
    ['people: [{office: A}]', '7:10 Missing "person" of item 1 of "people"; add it.'],
    [
      'deadlines: [{date: 2026, what: a, kind: planed}]',
      '7:41 "kind" of item 1 of "deadlines": unknown value "planed". Did you mean "planned"?',
    ],
    [
      'corrections: [{date: 2026-03-01, note: a, fields: [titel]}]',
      '7:52 Item 1 of "fields" of item 1 of "corrections": unknown value "titel". Did you mean "title"?',
    ],
    [
      'corrections: [{date: 2026-03-01, note: a, fields: []}]',
      '7:51 "fields" of item 1 of "corrections": expected at least 1 in the list, got 0.',
    ],
    [
      'event: {date: 2026, kind: forum, at: x}',
      /^7:34 Unknown key "at"\..* "date", "kind", "place"\.$/,
    ],
    [
      'deadlines: [{date: 2026, what: a, kind: target, x: y}]',
      /^7:49 Unknown key "x"\..* "date", "what", "kind"\.$/,
    ],
    ['event: {dte: 2026, kind: forum}', '7:9 Unknown key "dte". Did you mean "date"?'],
    ['draft: maybe', /^7:8 "draft": unknown value "maybe"\..* "true", "false"\.$/],
    ['agncy: vna', '7:1 Unknown key "agncy". Did you mean "agency"?'],
    ['__proto__: vna', /^7:1 Unknown key "__proto__"\..* "title", /],
  ])('says of "%s": %s', (line, message) => {
    const key = line.slice(0, line.indexOf(':') + 1);
    const lines = good.split('\n').map((other) => (other.startsWith(key) ? line : other));
    const yaml = lines.includes(line) ? lines.join('\n') : `${good}${line}\n`;
    const found = messagesOf(yaml);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
    if (typeof message === 'string') expect(found).toEqual([message]);
  });

  test('names the keys that an empty frontmatter lacks in one message', () => {
    expect(messagesOf('# nothing')).toEqual([
      expect.stringMatching(
        /^1:1 .*"title", "summary", "date", "source", "countries", "sector"\.$/,
      ),
    ]);
  });

  test('says what a file is instead of keys with values', () => {
    expect(messagesOf('just words')).toEqual(['1:1 Expected keys with values, got "just words".']);
  });

  test('takes a misspelt attribution for the one that is missing', () => {
    const figure = `
figures:
  - {kind: length, value: 6, unit: km, period: 2024, saidby: evn, status: actual, asPrinted: 6 km}
`;
    expect(messagesOf(`${good}${figure}`)).toEqual([
      '9:54 Unknown key "saidby". Did you mean "saidBy"?',
    ]);
  });

  test('takes a misspelt key for the one that is missing', () => {
    expect(messagesOf(good.replace('title', 'titel'))).toEqual([
      '1:1 Unknown key "titel". Did you mean "title"?',
    ]);
  });

  test('says nothing about what YAML could not read', () => {
    expect(messagesOf(good.replace('2026-02-05', '2019\ndateNote: "by'))).toEqual([]);
    expect(messagesOf(`${good}event: {date: *a, kind: forum}`)).toEqual([]);
  });

  test('tells unknown keys before what is wrong with others', () => {
    expect(messagesOf(`${good.replace('title: A', 'title: [a]')}titles: b\n`)).toEqual([
      '7:1 Unknown key "titles". Did you mean "title"?',
      expect.stringMatching(/^1:8 "title": expected text, got a list\./),
    ]);
  });

  test.each([
    ['countries: Laos, Viet Nam', 'Write [LA, VN].'],
    ['countries: Laos and Atlantis', 'Write codes in square brackets'],
    ['mentions: -TH -CN', 'Write [TH, CN].'],
    ['agreements: Power deal; Coal deal', 'Write [power-deal, coal-deal].'],
    ['agreements: "???"', 'Write its items in square brackets'],
    [`agreements: ${'a'.repeat(61)}`, 'Write its items in square brackets'],
    ['draft: yes', 'Did you mean "true"?'],
    ['event: {date: ngày 4 tháng 3 năm 2026, kind: forum}', 'Did you mean "2026-03-04"?'],
    ['event: {date: 13 мая 2026 г., kind: forum}', 'Did you mean "2026-05-13"?'],
    ['event: {date: 13.05.2026, kind: forum}', 'Did you mean "2026-05-13"?'],
    ['deadlines: [{date: 2025-Q1, what: a, kind: target}]', 'Did you mean "2025-01/2025-03"?'],
    ['draft:', '"draft" is empty'],
    ['mentions: none', 'Remove "mentions"'],
    ['people: Someone', 'Write "- person: …" on the next line.'],
    ['dateline: [A]', 'Write A without brackets.'],
    ['event: [{date: 2026, kind: forum}]', 'Remove the hyphen'],
    ['deadlines: [{date: 2026–2027, what: a, kind: target}]', 'Did you mean "2026/2027"?'],
    ['event: {date: ~2026, kind: forum}', 'Did you mean "2026~"?'],
    ['url: "[A](https://a.example/b)"', 'Did you mean "https://a.example/b"?'],
    ['url: https//a.example/b', 'Did you mean "https://a.example/b"?'],
    ['correction: []', 'Did you mean "corrections"?'],
  ])('says how to write "%s": %s', (line, advice) => {
    const yaml = good.replace(/^countries: .*/m, (own) =>
      line.startsWith('countries') ? '' : own,
    );
    expect(messagesOf(`${yaml}${line}\n`)).toEqual([expect.stringContaining(advice)]);
  });

  test.each([
    ['source: “vna”', 4],
    ['source: vna\u00A0', 4],
    ['date: “2026-02-05”', 3],
    ['countries: [“LA”, VN]', 5],
    ['sector: ‘trade’', 6],
  ])('reads "%s" without the marks and spaces around it', (line, number) => {
    const key = line.slice(0, line.indexOf(':'));
    const yaml = good.replace(new RegExp(`^${key}: .*`, 'm'), line);
    const { data, problems } = validate(Briefing, parseYaml(yaml));
    expect(problems).toMatchObject([{ line: number, rule: 'plain-value' }]);
    expect(data).toEqual(validate(Briefing, parseYaml(good)).data);
  });

  test('leaves the marks of a quotation in a title', () => {
    expect(messagesOf(good.replace('title: A', 'title: “A”'))).toEqual([]);
  });

  test('explains that a comment took the end of a text', () => {
    const rulesIn = (yaml: string) =>
      validate(Briefing, parseYaml(yaml)).problems.map(({ line, column, rule }) => [
        line,
        column,
        rule,
      ]);
    expect(rulesIn(good.replace('title: A', 'title: A # 5 signed'))).toEqual([
      [1, 9, 'plain-yaml'],
    ]);
    expect(rulesIn(good.replace('title: A', 'title: "A" # 5'))).toEqual([[1, 11, 'plain-yaml']]);
    expect(rulesIn(good.replace(/VN\]|trade|vna/g, '$& # a remark'))).toEqual([]);
    expect(messagesOf(good.replace('title: A', 'title: # A'))).toEqual([
      expect.stringContaining('comment'),
    ]);
  });

  test('keeps the fields that are right, each for itself', () => {
    const { data, sound } = validate(Briefing, parseYaml(good.replace('LA', 'LX')));
    expect(data).toBeUndefined();
    expect(sound).toMatchObject({ date: '2026-02-05', sector: ['trade'] });
    expect(sound).not.toHaveProperty('countries');
  });

  test('names items of lists', () => {
    const yaml = '- id: trade\n  label: Trade\n  mediaTopics: ["20000346", x]\n';
    expect(messagesOf(yaml, Sectors)).toEqual([
      expect.stringMatching(/^3:29 Item 2 of "mediaTopics" of item 1: /),
    ]);
  });
});

test('positionOf goes outwards to what stands in the file', () => {
  const { positions } = parseYaml('a:\n  b: c\n');
  expect(positionOf(positions, ['a', 'b', 'x'])).toEqual({ line: 2, column: 6 });
  expect(positionOf(positions, ['a', 'x'])).toEqual({ line: 2, column: 3 });
  expect(positionOf(positions, ['x'])).toEqual({ line: 1, column: 1 });
});
