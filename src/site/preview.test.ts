import { expect, test } from 'vitest';
import { contentOf } from '../../tests/fixtures/broken/content.ts';
import { fileProblem } from '../content/parse/folder.ts';
import { setMainLanguage } from '../text/language.ts';
import { inLanguage } from '../text/in-language.ts';
import { provideContent } from './content-provider.ts';
import { briefingsInPreview } from './preview.ts';

test('a page in another language has the problems of the translation, or else of the original', async () => {
  setMainLanguage('en-GB');
  const problems = ['talks.md', 'talks.vi.md'].map((path) => fileProblem(path, 'form', path));
  provideContent(() => Promise.resolve({ content: contentOf({}), preview: { problems } }));
  const messagesIn = (language: string) =>
    inLanguage(language, async () => {
      const { problemsOf } = await briefingsInPreview();
      return problemsOf({ path: 'talks.md' }).map(({ message }) => message);
    });
  expect(await messagesIn('en-GB')).toEqual(['talks.md']);
  expect(await messagesIn('vi')).toEqual(['talks.vi.md']);
  expect(await messagesIn('ru')).toEqual(['talks.md']);
});
