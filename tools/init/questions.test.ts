import { expect, test } from 'vitest';
import { enter, erase, leave, tab, typed } from '../../tests/fixtures/terminal.ts';
import { completed } from './choices.ts';
import { askForSite } from './questions.ts';

const pair = ['KE', 'TZ'] as const;

test('asks for what was not chosen, with what is usual as default', async () => {
  const asked = typed(
    (terminal) => askForSite({ publisher: 'The Desk' }, terminal),
    [
      ['first country', 'Kenyb', enter],
      ['no such country', erase, 'a', enter],
      ['second country', 'Tanzania', enter],
      ['What is the site called', enter],
      ['in one line', enter],
      ['reach the publisher', 'desk', enter],
      ['expected an address', ...Array<string>(4).fill(erase), enter],
      ['What may others do', enter],
      ['Which sectors', 'Mining', tab, enter],
    ],
  );
  const usual = completed({ pair, publisher: 'The Desk' });
  expect(await asked).toEqual({ ...usual, sectors: [...usual.sectors, 'mining'] });
});

test('asks for a short form of a title that is too long for a phone', async () => {
  const title = 'The East African Power, Water & Trade Bulletin';
  const others = { ...completed({ pair }), title: undefined, contact: 'mailto:a@b.example' };
  const asked = typed(
    (terminal) => askForSite(others, terminal),
    [
      ['What is the site called', title, enter],
      ['on phones', 'Trade Bulletin', enter],
    ],
  );
  expect(await asked).toMatchObject({ title, shortTitle: 'Trade Bulletin' });
});

test('ends where the person who is asked leaves', async () => {
  const asked = typed((terminal) => askForSite({}, terminal), [['first country', leave]]);
  expect(await asked).toBeUndefined();
});
