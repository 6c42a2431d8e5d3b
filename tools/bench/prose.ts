import { happens, mulberry32, pick, wholeNumber, zipf, type Random } from './random.ts';

/** A briefing to link to from a text. */
export interface EarlierBriefing {
  title: string;
  slug: string;
}

const commonest = `the of and to in a for on with that by is as at from was has said between which its
be will it have their this an also would are been more than first after new under both over year
years two about into not other were through up during all can out could three most since while
where when per these only against before such next within because last time many should`;

const trade = `cooperation trade energy electricity power countries government ministry agreement
investment projects development border sides coal grid supply export import companies signed
minister economic transmission hydropower provinces regional contract relations bilateral national
visit talks ports rail railway road logistics customs goods tonnes market growth target price prices
tariff protocol memorandum meeting committee working officials deputy president party statement
report figures value turnover billion million wind solar nuclear oil gas petroleum pipeline storage
refinery mining bauxite potash metals rubber coffee rice cassava timber fertiliser textiles machinery
steel shipping container terminal airport highway bridge corridor gate checkpoint quarantine
agriculture forestry fisheries livestock water dam river reservoir turbine substation kilometre
megawatt capacity construction financing loan bank currency payment tax incentive licence permit
enterprise corporation group partner investor delegation ambassador embassy summit forum roadmap
framework treaty ratification implementation enforcement security policy strategy plan programme
training education scholarship workforce technology digital research safety environment emissions
transition renewable resource quarter month annual increase decline surplus deficit share estimate
forecast demand consumption production output import-export cross-border long-term high-level`;

const onsets = 'b c d f g h l m n p r s t v w br cl cr dr fl gr pl pr sc sh sl sp st tr th'.split(
  ' ',
);
const vowels = 'a e i o u ai ea io ou'.split(' ');
const codas = ['', '', '', '', 'n', 'r', 'l', 's', 't', 'm', 'nd', 'st'];
const endings = ['', '', 's', 'ed', 'ing', 'er', 'ment', 'tion', 'al', 'ly', 'ity'];

const titles = 'Minister|Deputy Minister|Prime Minister|Ambassador|Chairman|Ms|Mr'.split('|');
const vietnameseFamilies = `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý
Đinh Trịnh Mai Tô`.split(/\s+/);
const vietnameseMiddles = 'Văn Thị Thanh Hồng Bá Đức Minh Quốc Xuân Ngọc Hữu Thế'.split(' ');
const vietnameseGiven = `Sơn Long Hùng Diên Lâm Dũng Hà Hải Thắng Tuấn Phương Hương Quỳnh Đạt Điệp
Khánh Bình Cường Nghĩa Phúc Thủy Tiến Trung Vinh Yến Ánh Ứng Lộc`.split(/\s+/);

const otherNames = `Thongloun Sisoulith|Sonexay Siphandone|Malaithong Kommasith|Chansaveng Bounyong|
Phosay Sayasone|Alexander Novak|Alexei Likhachev|Sergei Tsivilev|Dmitry Chernyshenko|Li Wei|
Somchai Rattana|Sok Chenda|Tan Wei Ming|Sato Kenji|Kim Min-jun|Arjun Mehta|Budi Santoso`
  .split('|')
  .map((name) => name.trim());

/** How briefings print numbers. */
const figures: readonly ((random: Random) => string)[] = [
  (random) => `US$ ${wholeNumber(random, 11, 9_999) / 10} million`,
  (random) => `US$ ${wholeNumber(random, 11, 99) / 10} billion`,
  (random) => `${wholeNumber(random, 2, 98)} per cent`,
  (random) => `${(wholeNumber(random, 2, 300) * 10).toLocaleString('en')} MW`,
  (random) => `${wholeNumber(random, 11, 240) / 10} million tonnes`,
  (random) => `${wholeNumber(random, 5, 950)} kilometres`,
  (random) => `${wholeNumber(random, 2017, 2030)}`,
];

const drawWord = zipf(vocabulary(6_000), { shift: 2.7 });

/** Returns a sentence of 8 to 20 words, in some also a person, a figure or one of the subjects. */
export function sentence(random: Random, subjects: readonly string[]): string {
  const words = Array.from({ length: wholeNumber(random, 8, 20) }, () => drawWord(random));
  if (happens(random, 0.3))
    words.splice(wholeNumber(random, 2, 6), 0, pick(random, figures)(random));
  if (happens(random, 0.25)) words.splice(wholeNumber(random, 2, 6), 0, pick(random, subjects));
  if (happens(random, 0.15)) words.splice(0, 0, personName(random), 'said');
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/**
 * Returns the body of a briefing in Markdown, 400 to 700 words: paragraphs, in a third of them a list
 * under "What to know", and the link where there is one.
 *
 * @param subjects what it is about: country names, cities, the sector in words
 */
export function prose(random: Random, subjects: readonly string[], link?: EarlierBriefing): string {
  // The sum of two draws: most bodies come out near the middle.
  const wanted = 425 + Math.round((random() + random()) * 121);
  const blocks: string[] = [];
  if (link) blocks.push(`It follows [${link.title}](/briefings/${link.slug}/).`);
  if (happens(random, 1 / 3)) {
    const points = Array.from({ length: 4 }, () => `- ${sentence(random, subjects)}`);
    blocks.push(`## What to know\n\n${points.join('\n')}`);
  }

  let words = wordCount(blocks.join(' '));
  while (words < wanted) {
    const sentences: string[] = [];
    for (let left = wholeNumber(random, 2, 4); left > 0 && words < wanted; left -= 1) {
      const text = sentence(random, subjects);
      sentences.push(text);
      words += wordCount(text);
    }
    blocks.push(sentences.join(' '));
  }
  return blocks.join('\n\n');
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** Returns a person with a title, four times in five a Vietnamese name with its diacritics. */
export function personName(random: Random): string {
  const name =
    random() < 0.8
      ? [vietnameseFamilies, vietnameseMiddles, vietnameseGiven].map((part) => pick(random, part))
      : [pick(random, otherNames)];
  return [pick(random, titles), ...name].join(' ');
}

/**
 * Returns the words of generated prose, the most frequent first: English function words, words of the
 * field, then made-up words that look and stem like English ones. The same on every call.
 */
function vocabulary(size: number): string[] {
  const random = mulberry32(size);
  const words = new Set(`${commonest} ${trade}`.split(/\s+/));
  while (words.size < size) {
    let word = '';
    for (let left = wholeNumber(random, 1, 2); left > 0; left -= 1) {
      word += pick(random, onsets) + pick(random, vowels) + pick(random, codas);
    }
    words.add(word + pick(random, endings));
  }
  return [...words].slice(0, size);
}
