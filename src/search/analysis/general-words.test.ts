import { expect, test } from 'vitest';
import { generalWordsIn } from './general-words.ts';
import { tokensIn } from './tokens.ts';

const generalIn = (text: string) => {
  const tokens = tokensIn(text);
  return [...generalWordsIn(text, tokens)].sort((a, b) => a - b).map((at) => tokens[at]?.text);
};

test.each([
  ['obtaining the largest weir', ['obtaining', 'largest']],
  ['rice imports', []],
  ['REACH rules', []],
  ['high-speed boat', []],
  ['bán thuyền', ['ban']],
  ['Ban Me Thuot', []],
  ['hoàn thành con đập', ['hoan', 'thanh']],
  ['hoan thanh con dap', ['hoan', 'thanh']],
  ['построенные паромы перевозятся', ['построенные', 'перевозятся']],
  ['советы и бюджеты', []],
  ['ເລີ່ມຂາຍເຮືອ', ['ເລີ', 'ມ', 'ຂາ', 'ຍ']],
  ['ການເລີ່ມຕົ້ນ', ['ກາ', 'ນ', 'ເລີ', 'ມ', 'ຕົ', 'ນ']],
])('of %j the general words are %j', (text, words) => {
  expect(generalIn(text)).toEqual(words);
});
