import { expect, test } from 'vitest';
import { publishedWith } from '../../tests/fixtures/sound/records.ts';
import { inTranslation, Translation } from './translation.ts';

test('an office that is not translated stays as it is, whatever the id of the person', () => {
  const people = ['constructor', 'ana'].map((person) => ({ person, office: 'Minister' }));
  const translation = Translation.parse({
    ...{ title: 'A', summary: 'B', original: '0'.repeat(12) },
    offices: { ana: 'Bộ trưởng' },
  });
  const translated = inTranslation(publishedWith({ people }), translation);
  expect(translated.people.map(({ office }) => office)).toEqual(['Minister', 'Bộ trưởng']);
});
