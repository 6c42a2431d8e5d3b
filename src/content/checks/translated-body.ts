import type { Check } from './check.ts';
import { comparableTexts } from './translated-texts.ts';

/** Finds translations of pages and states of play without a text; `parseTranslation` refuses those of briefings. */
export const translatedBody: Check = (content) =>
  comparableTexts(content).flatMap(({ noun, file, original }) => {
    if (!('body' in file && 'body' in original)) return [];
    if (file.body.trim() !== '' || original.body.trim() === '') return [];
    const message = `The body is empty; translate the text of the ${noun}.`;
    return { path: file.path, line: file.bodyLine, column: 1, rule: 'not-empty', message };
  });
