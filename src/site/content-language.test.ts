import { afterEach, beforeEach, expect, test } from 'vitest';
import { inLanguage } from '../text/in-language.ts';
import { langOf, langOfName, langOfPart, langOfPrinted, langOfTitle } from './content-language.ts';
import { provideSettings, settings } from './settings.ts';

const before = settings();
beforeEach(() => {
  const names = { ...before.names, latin: ['vi' as const] };
  provideSettings({ ...before, language: 'en-GB', languages: ['en', 'vi', 'ru'], names });
});
afterEach(() => provideSettings(before));

test('words have a language where that is not the one of the page', () => {
  expect([langOf(), langOf('vi')]).toEqual([undefined, 'vi']);
  expect(inLanguage('vi', () => [langOf(), langOf('vi')])).toEqual(['en-GB', undefined]);
});

test('a name has the language that its letters show, otherwise the main one or that of the page', () => {
  const langs = () => ['Nhân Dân', 'Правда', 'The Times'].map((name) => langOfName(name));
  expect(langs()).toEqual(['vi', 'ru', undefined]);
  expect(inLanguage('ru', langs)).toEqual(['vi', undefined, 'en-GB']);
  expect(inLanguage('vi', () => langOfName('Nga', 'vi'))).toBeUndefined();
});

test('a title and a printed number have one on pages in another language only', () => {
  const langs = () => [langOfTitle('Talks in Nhân Dân'), langOfPrinted('US$2 billion')];
  expect(langs()).toEqual([undefined, undefined]);
  expect(inLanguage('ru', langs)).toEqual(['en-GB', 'en-GB']);
  expect(inLanguage('vi', () => langOfPrinted('2,5 MW'))).toBeUndefined();
});

test('a note is in the language of its briefing, or, in a translation, in that of its letters', () => {
  const original = { language: 'en-GB' };
  const translated = { language: 'ru', translation: { isOutdated: false } };
  const langs = inLanguage('ru', () => [
    langOfPart('A sum.', original),
    langOfPart('A sum.', translated),
    langOfPart('Сумма.', translated),
  ]);
  expect(langs).toEqual(['en-GB', 'en-GB', undefined]);
});
