import { autocomplete, autocompleteMultiselect, isCancel, select, text } from '@clack/prompts';
import { countryCodes, countryName } from '../../src/model/country.ts';
import { longestTitle } from '../../src/model/site-settings.ts';
import type { Terminal } from '../new/questions.ts';
import { completed, licences, problemWith, type Choices, type LicenceName } from './choices.ts';
import { offeredSectors } from './sectors.ts';

/** Thrown where the person who is asked leaves. */
class Left extends Error {}

/** Asks for what was not chosen yet; undefined where the person leaves, at any question. */
export async function askForSite(
  chosen: Partial<Choices>,
  terminal: Terminal = {},
): Promise<Choices | undefined> {
  const choices = { ...chosen };
  try {
    choices.pair ??= await askForPair(terminal);
    const line = async (choice: LineOfText, message: string) => {
      const usual = choice === 'contact' ? '' : completed(defined(choices))[choice];
      const answer = await text({
        ...terminal,
        message,
        placeholder: usual,
        defaultValue: usual,
        validate: (typed = '') =>
          typed.trim() === '' && usual !== undefined ? undefined : problemWithLine(choice, typed),
      });
      return answered(answer).trim() || undefined;
    };
    choices.title ??= await line('title', 'What is the site called?');
    if ((choices.title ?? '').length > longestTitle) {
      choices.shortTitle ??= await line(
        'shortTitle',
        'What is it called on phones, in at most 24 letters?',
      );
    }
    choices.description ??= await line('description', 'What is it, in one line?');
    choices.publisher ??= await line('publisher', 'Who publishes it?');
    choices.contact ??= await line(
      'contact',
      'How can readers reach the publisher? “mailto:…”, “https://…” or nothing',
    );
    choices.licence ??= answered(
      await select<LicenceName>({
        ...terminal,
        message: 'What may others do with briefings and data?',
        options: licenceNames.map((value) => ({ value, label: licences[value].name })),
      }),
    );
    choices.sectors ??= answered(
      await autocompleteMultiselect({
        ...terminal,
        message: 'Which sectors will you cover? You can add others later.',
        options: offeredSectors.map(({ id, label }) => ({ value: id, label })),
        initialValues: [...completed({}).sectors],
        required: true,
      }),
    );
    return completed(defined(choices));
  } catch (error) {
    if (error instanceof Left) return undefined;
    throw error;
  }
}

type LineOfText = 'title' | 'shortTitle' | 'description' | 'publisher' | 'contact';

const licenceNames = Object.keys(licences) as LicenceName[];

function problemWithLine(choice: LineOfText, typed: string): string | undefined {
  // Whether the title needs a short form is the next question.
  const problem = problemWith(completed({ shortTitle: 'short', [choice]: typed.trim() }));
  return problem?.message.replace('{key}', 'This');
}

async function askForPair(terminal: Terminal): Promise<[string, string]> {
  const country = async (message: string, without?: string) =>
    answered(
      await autocomplete({
        ...terminal,
        message,
        options: countryCodes
          .filter((code) => code !== without)
          .map((value) => ({ value, label: countryName(value), hint: value })),
        maxItems: 8,
        validate: (code) =>
          code === undefined ? 'There is no such country; type another name.' : undefined,
      }),
    );
  const first = await country('Which is the first country of the first pair?');
  return [first, await country('Which is the second country?', first)];
}

/** @throws `Left` where the person who is asked leaves. */
function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Left();
  return answer as Exclude<T, symbol>;
}

function defined(choices: Partial<Choices>): Partial<Choices> {
  return Object.fromEntries(
    Object.entries<unknown>(choices).filter(([, value]) => value !== undefined),
  );
}
