import { expect, test } from 'vitest';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import { LanguageCode, languageName } from './language.ts';

test.each(['en', 'vi', 'lo', 'kac'])('%s is the code of a language', (code) => {
  expect(issuesOf(LanguageCode, code)).toEqual([]);
});

test.each(['xx', 'zxx', 'und', 'russian', 'RU', 'en-GB', '__proto__'])('%s is not', (code) => {
  expect(issuesOf(LanguageCode, code)).toEqual([['known-language', '']]);
});

test('an empty code is empty', () => {
  expect(issuesOf(LanguageCode, '')).toEqual([['not-empty', '']]);
});

test.each(['EN', 'en-GB', 'en_US'])('%s means en', (code) => {
  expect(messagesOf(LanguageCode, code)[0]).toContain('Did you mean "en"?');
});

test('the code of a country may mean its language', () => {
  expect(messagesOf(LanguageCode, 'vn')).toEqual([expect.stringMatching(/ Did you mean "vi"\?$/)]);
});

test('languageName is in English', () => {
  expect(languageName('ru')).toBe('Russian');
});
