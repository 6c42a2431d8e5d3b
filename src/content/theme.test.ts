import { describe, expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { contrastOf } from '../model/theme.ts';
import type { Problem } from './parse/problem.ts';
import { parseTheme, readTheme } from './theme.ts';

const block = (...lines: string[]) => `:root {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

describe('a theme', () => {
  test('of a site that sets nothing has the colours of the style sheets, all readable', () => {
    for (const empty of ['', '\n', ':root {\n}\n', '/* nothing */ :root { /* --ink: #fff; */ }']) {
      expect(parseTheme(empty)).toMatchObject({ theme: { css: '' }, problems: [] });
    }
    expect(parseTheme('').theme.colours.paper).toEqual({ light: '#fbf8f1', dark: '#171614' });
  });

  test('sets colours for one scheme or both, and typefaces', () => {
    const text = block(
      '/* a comment; with --accent: red */',
      '--accent: light-dark(#7A1F1F, #ffb4a8);',
      `--serif: 'Noto Serif Ethiopic', Georgia, serif;`,
    );
    const { theme, problems } = parseTheme(text);
    expect(problems).toEqual([]);
    expect(theme.colours.accent).toEqual({ light: '#7a1f1f', dark: '#ffb4a8' });
    expect(theme.css).toBe(
      `:root{--accent:light-dark(#7A1F1F, #ffb4a8);--serif:'Noto Serif Ethiopic', Georgia, serif;}`,
    );
  });

  test.each([
    ['body { color: red; }', 'theme', 1],
    [`${block('--ink: #111;')}@import "https://example.org/a.css";`, 'theme', 4],
    [block('--ink: black;'), 'theme', 2],
    [block('--ink: light-dark(#111, url(//a.example/b));'), 'theme', 2],
    [block('--sans: url(https://a.example/font.woff2);'), 'theme', 2],
    [block('--sans: a</style>;'), 'theme', 2],
    [block('--sans: Georgia, serif,;'), 'theme', 2],
    [block('', '--acent: #1c4587;'), 'known-token', 3],
    [block('--rule: #ccc;', '--rule: #ddd;'), 'theme', 3],
    [block('color: red;'), 'theme', 2],
  ])('is refused where it holds anything else: %s', (text, rule, line) => {
    const { theme, problems } = parseTheme(text);
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([[rule, line]]);
    expect(theme.css).not.toMatch(/url|import|<|red|black/);
  });

  test.each(['-apple-system, "Segoe UI", sans-serif', "'ヒラギノ明朝', serif"])(
    'sets %s, whatever systems call their typefaces',
    (names) => {
      expect(parseTheme(block(`--sans: ${names};`)).theme.css).toContain(names);
    },
  );

  test('says which text would be hard to read, in which scheme', () => {
    const { problems } = parseTheme(block('--accent: light-dark(#d0d0ff, #a9c4f5);'));
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
      ['contrast', 2],
      ['contrast', 2],
    ]);
    expect(problems[0]?.message).toMatch(/"--accent" on "--paper".*light scheme.*4\.5/);
  });

  test('is read from the content folder', () => {
    const problems: Problem[] = [];
    expect(readTheme(newFolder(), problems).css).toBe('');
    const folder = newFolder({ 'theme.css': block('--rule: #cccccc;', '--ink: grey;') });
    expect(readTheme(folder, problems).css).toBe(':root{--rule:#cccccc;}');
    expect(problems).toMatchObject([{ path: `${folder}/theme.css`, line: 3, column: 3 }]);
    const broken = newFolder({ 'theme.css/a': '' });
    expect(readTheme(broken, problems).css).toBe('');
    expect(problems).toHaveLength(2);
  });
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#abcdef', '#abcdef', 1],
])('the contrast of %s and %s is %s', (a, b, contrast) => {
  expect(contrastOf(a, b)).toBeCloseTo(contrast, 2);
  expect(contrastOf(b, a)).toBeCloseTo(contrast, 2);
});
