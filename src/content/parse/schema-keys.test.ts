import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { firstKeysOf, keysOf, soundFields } from './schema-keys.ts';

const schema = z.object({
  title: z.string(),
  place: z.object({ name: z.string() }).optional(),
  steps: z.array(z.object({ day: z.string(), note: z.string().optional() })).default([]),
});

describe('keysOf', () => {
  test('are those of the map at a path, within lists, too', () => {
    expect(keysOf(schema, [])).toEqual(['title', 'place', 'steps']);
    expect(keysOf(schema, ['place'])).toEqual(['name']);
    expect(keysOf(schema, ['steps', 3])).toEqual(['day', 'note']);
  });

  test('are none where there is no map', () => {
    expect(keysOf(schema, ['title'])).toEqual([]);
    expect(keysOf(schema, ['nothing', 'below'])).toEqual([]);
    expect(keysOf(z.string(), [])).toEqual([]);
  });
});

describe('firstKeysOf', () => {
  test('are those that may not be missing', () => {
    expect(firstKeysOf(schema)).toEqual(['title']);
  });

  test('are all where any may', () => {
    expect(firstKeysOf(z.object({ a: z.string().optional(), b: z.string().default('') }))).toEqual([
      'a',
      'b',
    ]);
    expect(firstKeysOf(z.string())).toEqual([]);
  });
});

describe('soundFields', () => {
  test('are those that are right, with what is read where there is nothing', () => {
    const data = { title: 'A', place: { name: [] } };
    expect(soundFields(schema, data)).toEqual({ title: 'A', steps: [] });
    expect(soundFields(schema, { place: { name: 'B' } })).toEqual({
      ...{ place: { name: 'B' }, steps: [] },
    });
    expect(Object.keys(soundFields(schema, { title: 'A' }))).toEqual(['title', 'steps']);
  });

  test.each([[''], ['A'], [['A']]])('are what stands for nothing where %j is no map', (data) => {
    expect(soundFields(schema, data)).toEqual({ steps: [] });
    expect(soundFields(z.object({ length: z.number() }), data)).toEqual({});
  });
});
