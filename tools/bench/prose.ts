import { figure } from './figures.ts';
import { person } from './names.ts';
import { happens, pick, wholeNumber, type Random } from './random.ts';
import { vocabulary } from './words.ts';
import { zipf } from './zipf.ts';

const wordForms = 6_000;
const drawWord = zipf(vocabulary(wordForms), { shift: 2.7 });

/** A briefing to link to from a text. */
export interface Link {
  title: string;
  slug: string;
}

/** A sentence of 8 to 20 words, in some also a person, a figure or one of the subjects. */
export function sentence(random: Random, subjects: readonly string[]): string {
  const words = Array.from({ length: wholeNumber(random, 8, 20) }, () => drawWord(random));
  if (happens(random, 0.3)) words.splice(wholeNumber(random, 2, 6), 0, figure(random));
  if (happens(random, 0.25)) words.splice(wholeNumber(random, 2, 6), 0, pick(random, subjects));
  if (happens(random, 0.15)) words.splice(0, 0, person(random), 'said');
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/**
 * The body of a briefing in Markdown, 400 to 700 words: paragraphs, in a third of them a list
 * under "What to know", and the link where there is one.
 *
 * @param subjects what it is about: country names, cities, the sector in words
 */
export function prose(random: Random, subjects: readonly string[], link?: Link): string {
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
