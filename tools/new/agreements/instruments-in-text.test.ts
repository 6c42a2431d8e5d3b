import { describe, expect, test } from 'vitest';
import { instrumentsIn } from './instruments-in-text.ts';

const read = (text: string) => instrumentsIn(text).map(({ kind, called }) => [kind, called]);
const about = (text: string) => instrumentsIn(text).map((instrument) => instrument.about);

describe('instrumentsIn', () => {
  test.each([
    ['signed a treaty on borders.', 'treaty', 'treaty on borders'],
    ['the Agreement for rice trade', 'agreement', 'Agreement for rice trade'],
    ['a cooperation plan for 2024', 'agreement', 'cooperation plan for 2024'],
    ['a protocol amending it', 'protocol', 'protocol amending it'],
    ['memoranda of understanding on tea', 'memorandum', 'memoranda of understanding on tea'],
    ['an MoU on tea', 'memorandum', 'MoU on tea'],
    ['a road map for tea', 'roadmap', 'road map for tea'],
    ['a joint declaration on tea', 'joint_statement', 'joint declaration on tea'],
    ['a contract for tea', 'contract', 'contract for tea'],
    ['a power purchase agreement for the mill', 'ppa', 'power purchase agreement for the mill'],
    ['under Decision 7/QD on tea', 'decision', 'Decision'],
    ['their Strategic Partnership', 'framework_partnership', 'Strategic Partnership'],
  ])('finds in "%s" a %s', (text, kind, called) => {
    expect(read(text)).toEqual([[kind, called]]);
  });

  test('gives two that are joined one purpose', () => {
    expect(read('the Agreement and Protocol on tea, and a roadmap for silk')).toEqual([
      ['agreement', 'Agreement and Protocol on tea'],
      ['protocol', 'Protocol on tea'],
      ['roadmap', 'roadmap for silk'],
    ]);
    expect(about('a memorandum of understanding (MoU) on tea')[0]).toContain('on tea');
  });

  test('takes a few words before, and none behind that are no purpose', () => {
    expect(about('They know the tea and silk agreements, and drank much milk')).toEqual([
      'know the tea and silk agreements',
    ]);
  });

  test('finds none in plain words', () => {
    expect(read('They agreed on tea and made a decision.')).toEqual([]);
  });
});
