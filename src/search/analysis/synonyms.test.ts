import { expect, test } from 'vitest';
import { groupTerm, openSynonyms, synonymsInUse } from './synonyms.ts';

const { phrases, meaningsOf } = openSynonyms({
  groups: ['dam|плотин', 'hydropow plant|hydropow station', 'rail|railway'],
  narrower: [[0, 1]],
});
const groupOf = (...stems: string[]) => phrases.at(stems, 0)[0]?.terms[0] ?? '';
const [dam, plant, rail] = [groupOf('dam'), groupOf('hydropow', 'plant'), groupOf('rail')];
const boostOf = (group: string, term: string) =>
  meaningsOf([group]).find((meaning) => meaning.term === term)?.boost ?? 0;

test('finds a phrase of a group in any form of its words', () => {
  expect(groupOf('railway')).toBe(rail);
  expect(groupOf('плотин')).toBe(dam);
});

test('takes something narrower for a word, and a word less well for something narrower', () => {
  expect(boostOf(dam, dam)).toBeLessThan(1);
  expect(boostOf(dam, plant)).toBeLessThan(boostOf(dam, dam));
  expect(boostOf(plant, dam)).toBeLessThan(boostOf(dam, plant));
  expect(boostOf(plant, dam)).toBeGreaterThan(0);
  expect(boostOf(rail, dam)).toBe(0);
});

test('finds a group by its first phrase, where that is one word', () => {
  expect(meaningsOf([rail]).map(({ term }) => term)).toEqual([rail, 'rail']);
  expect(boostOf(plant, 'hydropow plant')).toBe(0);
});

test('groups are sent that find something, by themselves or by a neighbour', () => {
  const groups = ['coal|угол', 'dam|плотин', 'hydropow plant|гэс', 'rail|railway'];
  const used = ['dam', groupTerm('rail|railway')];
  const sent = synonymsInUse({ groups, narrower: [[1, 2]] }, (term) => used.includes(term));
  expect(sent).toEqual({ groups: groups.slice(1), narrower: [[0, 1]] });
});
