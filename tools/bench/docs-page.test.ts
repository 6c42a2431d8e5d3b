import { describe, expect, test } from 'vitest';
import { withFigures } from './docs-page.ts';

describe('withFigures', () => {
  const marked = (figures: string, command: string) =>
    `<!-- Written by "npm run ${command} -- --record" from here … -->${figures}<!-- … to here. -->\n`;
  const page = (first: string, second: string) =>
    `# Title\n\n${marked(first, 'bench')}\n${marked(second, 'bench:search')}End\n`;

  test('replaces what stands between the marks of a command, and nothing else', () => {
    const text = page(' old ', ' other ');
    expect(withFigures(text, 'new', 'bench')).toBe(page('\n\nnew\n', ' other '));
    expect(withFigures(text, 'new', 'bench:search')).toBe(page(' old ', '\n\nnew\n'));
  });

  test('says what is missing where the page has no marks', () => {
    const write = () => withFigures('# Title', 'new', 'bench');
    expect(write).toThrow('docs/benchmarks.md has no lines');
  });
});
