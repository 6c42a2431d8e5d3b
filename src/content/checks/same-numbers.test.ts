import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../../tests/fixtures/broken/content.ts';
import { translatedContent } from '../../../tests/fixtures/broken/translation.ts';
import { sameNumbers } from './same-numbers.ts';

/** Where numbers or dates differ: the line, the column and the rule. */
async function differences(language: string, body: string, translated: string) {
  const content = await translatedContent({ language, body, translated });
  return problemsOf(sameNumbers.problems, content).map(({ line, column, rule }) => [
    line,
    column,
    rule,
  ]);
}

describe('sameNumbers', () => {
  test.each([
    ['vi', 'Trade was US$1,381.5 million.', 'Thương mại đạt 1.381,5 triệu USD.'],
    ['ru', 'Trade was US$1,381.5 million.', 'Торговля составила 1 381,5 млн долларов США.'],
    ['lo', 'Trade was US$1,381.5 million.', 'ການຄ້າ 1.381,5 ລ້ານໂດລາ.'],
    ['vi', 'It exported 5,775 tonnes.', 'Xuất khẩu 5.775 tấn.'],
    ['ru', 'It rose to US$2.98 billion.', 'Она выросла до 2,98 млрд долларов США.'],
    ['vi', 'Talks on 31 July 2025.', 'Hội đàm ngày 31 tháng 7 năm 2025.'],
    ['ru', 'Talks on 31 July 2025.', 'Переговоры 31 июля 2025 года.'],
    ['lo', 'Talks on 31 July 2025.', 'ເຈລະຈາ ວັນທີ 31 ກໍລະກົດ 2025.'],
    ['vi', 'Talks on 31 July.', 'Sáng 31/7, hội đàm.'],
    ['vi', 'Talks on 3 and 11 July.', 'Hội đàm ngày 3/7 và ngày 11-7.'],
    ['vi', 'Talks on 3 December 2025.', 'Hội đàm ngày 3 tháng Mười Hai năm 2025.'],
    ['vi', 'Talks in May 2025.', 'Hội đàm hồi tháng Năm năm 2025.'],
    ['vi', 'From 8 to 11 May.', 'Từ ngày 8 đến ngày 11 tháng 5.'],
    ['vi', 'Three of the 5 ministers.', 'Năm người, trong đó 3 bộ trưởng.'],
    ['ru', 'See https://example.org/2026/12345.', 'См. https://example.org/2026/12345.'],
  ])('reads numbers and dates as %s writes them: %s', async (...texts) => {
    expect(await differences(...texts)).toEqual([]);
  });

  test.each([
    ['a figure', 'It was 227 MW.', 'Đạt 228 MW.', [7, 5, 'same-numbers']],
    ['a scale', 'It was US$2 billion.', 'Đạt 2 triệu USD.', [7, 5, 'same-numbers']],
    ['a decimal mark', 'It was 1.381 tonnes.', 'Đạt 1.381 tấn.', [7, 5, 'same-numbers']],
    ['a day', 'On 31 July 2025.', 'Ngày 30 tháng 7 năm 2025.', [7, 6, 'same-dates']],
    ['a month', 'On 5 July 2025.', 'Ngày 5 tháng 6 năm 2025.', [7, 6, 'same-dates']],
    ['a day in short', 'On 5 July.', 'Ngày 6/7.', [7, 6, 'same-dates']],
    ['a year', 'On 5 July 2025.', 'Ngày 5 tháng 7.', [7, 6, 'same-dates']],
    ['a number of one digit', 'It has 6 MW.', 'Có 7 MW.', [7, 4, 'same-numbers']],
  ])('finds %s that is another', async (_, body, translated, place) => {
    expect(await differences('vi', body, translated)).toEqual([place]);
  });

  test('finds what is missing, at the paragraph, and what was added', async () => {
    expect(await differences('vi', 'A.\n\nOf 409 projects.', 'A.\n\nCác dự án.')).toEqual([
      [9, 1, 'same-numbers'],
    ]);
    expect(await differences('vi', 'Projects.', 'Có 409 dự án.')).toEqual([[7, 4, 'same-numbers']]);
  });

  test('says of an outdated translation what differs, and stops nothing', async () => {
    const texts = { body: 'It was 227 MW.', translated: 'Đạt 228 MW.', isUpToDate: false };
    const content = await translatedContent(texts);
    expect(problemsOf(sameNumbers.problems, content)).toEqual([]);
    expect(problemsOf(sameNumbers.warnings, content)).toMatchObject([{ rule: 'same-numbers' }]);
  });
});
