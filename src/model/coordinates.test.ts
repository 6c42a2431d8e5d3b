import { expect, test } from 'vitest';
import { ProjectPlace } from './project.ts';

const place = {
  name: 'Vũng Áng',
  latitude: '18.11222',
  longitude: '106.39083',
  page: 'https://example.org/vung-ang',
};

/** What is wrong with a place: each rule, where, and in which words. */
function issuesWith(change: Partial<Record<keyof ProjectPlace, string | undefined>>) {
  const issues = ProjectPlace.safeParse({ ...place, ...change }).error?.issues ?? [];
  return issues.map((issue) => {
    const { rule } = (issue as { params?: { rule?: string } }).params ?? {};
    return [rule, issue.path.join('.'), issue.message] as const;
  });
}

test.each([
  [{}],
  [{ latitude: '-0.18', longitude: '-78', isNear: 'true' }],
  [{ latitude: undefined, longitude: undefined, page: undefined }],
])('accepts decimal degrees with their page, or none: %j', (change) => {
  expect(issuesWith(change)).toEqual([]);
});

test.each([
  ['18°06′44″N', '18.11222'],
  ['18 06 44 N', '18.11222'],
  ['18,11222', '18.11222'],
  ['18,112', '18.112'],
  ['18.11222° S', '-18.11222'],
  ['−18.11222', '-18.11222'],
  ['18.112220001', '18.11222'],
])('says what is written for %s', (latitude, meant) => {
  const [[rule, at, message] = [], ...others] = issuesWith({ latitude });
  expect([rule, at, others]).toEqual(['form', 'latitude', []]);
  expect(message).toMatch(new RegExp(`; write ${meant}\\.$`));
});

test.each(['18.11222, 106.39083', '106.39083 18.11222', '18°06′44″N, 106°23′27″E'])(
  'says where the two go that are in one text: %s',
  (latitude) => {
    const [[rule, at, message] = [], ...others] = issuesWith({ latitude, longitude: undefined });
    expect([rule, at, others]).toEqual(['form', 'latitude', []]);
    expect(message).toMatch(/"latitude: 18\.1122\d*" and "longitude: 106\.390\d*"/);
  },
);

test.each([
  [{ latitude: 'near the port' }, 'form', 'latitude'],
  [{ latitude: '106.39083', longitude: '18.11222' }, 'swapped-coordinates', 'latitude'],
  [{ latitude: '95' }, 'coordinates', 'latitude'],
  [{ longitude: '681234' }, 'coordinates', 'longitude'],
  [{ latitude: undefined }, 'coordinates', ''],
  [{ longitude: undefined }, 'coordinates', ''],
  [{ page: undefined }, 'coordinates', ''],
  [{ latitude: undefined, longitude: undefined }, 'coordinates', ''],
])('refuses %j, once', (change, rule, at) => {
  expect(issuesWith(change).map(([rule, at]) => [rule, at])).toEqual([[rule, at]]);
});
