import { describe, expect, test } from 'vitest';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import { Claim, Conflict } from './conflict.ts';

const claim = { says: 'US$ 2.3 billion', by: 'Vietnam Customs', briefing: 'grid' };
const url = 'https://example.com/report';
const good = {
  title: 'Trade in 2024',
  countries: ['LA', 'VN'],
  claims: [claim, { ...claim, says: 'US$ 1.6 billion' }],
  why: 'Each office counts by itself.',
};

describe('Claim', () => {
  test.each([
    ['in a briefing', {}],
    ['on a page', { briefing: undefined, url }],
  ])('stands %s', (_, change) => {
    expect(issuesOf(Claim, { ...claim, ...change })).toEqual([]);
  });

  test.each([
    [{ briefing: undefined }, ['one-reference', '']],
    [{ url }, ['one-reference', '']],
    [{ says: undefined }, ['invalid_type', 'says']],
    [{ by: '' }, ['not-empty', 'by']],
  ])('refuses %j', (change, issue) => {
    expect(issuesOf(Claim, { ...claim, ...change })).toEqual([issue]);
  });
});

describe('a claim that is wrong in itself', () => {
  test('is told of that and of where it stands', () => {
    expect(issuesOf(Claim, { ...claim, by: '', briefing: undefined })).toEqual([
      ['not-empty', 'by'],
      ['one-reference', ''],
    ]);
  });
});

describe('a claim that stands nowhere', () => {
  test('is told how to say where', () => {
    expect(messagesOf(Claim, { ...claim, briefing: undefined })).toEqual([
      'Say where the claim stands, in "briefing" or in "url", one of the two.',
    ]);
  });
});

describe('Conflict', () => {
  test('is made of two claims or more', () => {
    expect(issuesOf(Conflict, good)).toEqual([]);
    expect(issuesOf(Conflict, { ...good, claims: [claim] })).toEqual([['too_small', 'claims']]);
  });

  test.each([
    [{ countries: [] }, ['too_small', 'countries']],
    [{ countries: ['EU'] }, ['known-country', 'countries.0']],
    [{ countries: ['LA', 'LA'] }, ['listed-once', 'countries.1']],
    [{ why: undefined }, ['invalid_type', 'why']],
    [{ why: 'a'.repeat(601) }, ['short-enough', 'why']],
    [{ note: 'x' }, ['unrecognized_keys', '']],
  ])('refuses %j', (change, issue) => {
    expect(issuesOf(Conflict, { ...good, ...change })).toEqual([issue]);
  });
});
