import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../model/interface-languages.ts';
import { setMainLanguage, pageLanguage } from './language.ts';

// That every dictionary has the entries of the English one, and no others, is what its type says.

type Entry = string | ((...values: unknown[]) => unknown);
interface Words {
  [key: string]: Entry | Words;
}

const before = pageLanguage();
afterAll(() => setMainLanguage(before));

async function dictionaryOf(language: string): Promise<Map<string, Entry>> {
  const { [language]: pages } = (await import(`./${language}/index.ts`)) as Record<string, Words>;
  const folder = `${import.meta.dirname}/en/client`;
  const files = readdirSync(folder).filter((file) => !file.endsWith('.test.ts'));
  const scripts = files.map(async (file) => {
    const path = `./${language}/client/${file}`;
    return [`client/${file}`, { ...((await import(path)) as Words) }] as const;
  });
  return new Map(entriesIn({ ...pages, ...Object.fromEntries(await Promise.all(scripts)) }));
}

function entriesIn(words: Words, path = ''): [string, Entry][] {
  return Object.entries(words).flatMap(([key, entry]) =>
    typeof entry === 'object' ? entriesIn(entry, `${path}${key}.`) : [[`${path}${key}`, entry]],
  );
}

/** Values of the kinds that entries are given, which can be recognised in what they print. */
const samples: ((name: string) => unknown)[] = [
  (name) => `⟦${name}⟧`,
  (name) => [`⟦${name}⟧`],
  (name) => ({ amount: '⟦amount⟧', country: `⟦${name}⟧`, toString: () => `⟦${name}⟧` }),
];

/** Values that are ids. */
const ids: Readonly<Record<string, string>> = { direction: 'export' };

/** Of countries, as in "Lao sources"; other languages name the country instead. */
const onlyEnglish = '⟦adjective⟧';

/** Returns the values that an entry prints, of all that it asks for. */
function printed(entry: Entry): Set<string> {
  if (typeof entry === 'string') return new Set();
  const said = samples.flatMap((sample) => {
    const all = new Proxy({}, { get: (_, key) => ids[String(key)] ?? sample(String(key)) });
    return [all, sample('first')].map((first) => {
      try {
        return JSON.stringify(entry(first, sample('second'), sample('third')));
      } catch {
        return undefined;
      }
    });
  });
  return new Set(said.flatMap((text = '') => text.match(/⟦\w+⟧/g) ?? []));
}

const english = await dictionaryOf('en');

describe.each(interfaceLanguages.filter((language) => language !== 'en'))('%s', (language) => {
  test('prints every value that the English dictionary prints', async () => {
    const dictionary = await dictionaryOf(language);
    const missing = [...english].flatMap(([path, entry]) => {
      setMainLanguage('en-GB');
      const expected = printed(entry);
      setMainLanguage(language);
      const found = printed(dictionary.get(path) ?? '');
      const lacking = [...expected].filter((value) => value !== onlyEnglish && !found.has(value));
      return lacking.length > 0 ? [`${path} lacks ${lacking.join(', ')}`] : [];
    });
    expect(missing).toEqual([]);
  });

  test('has no English left', async () => {
    const dictionary = await dictionaryOf(language);
    const left = [...english].flatMap(([path, entry]) => {
      const words = dictionary.get(path);
      if (typeof entry !== 'string' || typeof words !== 'string') return [];
      return entry === words && /[a-z]{3} [a-z]{3}/.test(entry) ? [`${path}: ${entry}`] : [];
    });
    expect(left).toEqual([]);
  });
});
