const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends of what looks like a sentence and is none: "No. 5", "approx. 30", "U.S. dollars". */
const abbreviated = /\b(?:No|Nos|approx|Mr|Mrs|Ms|Dr|Prof|Gen|St|vs|U\.S|[A-Z])\.$/;

/** The sentences of a paragraph, to the letter, without the space around them. */
export function sentencesIn(paragraph: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(paragraph)) {
    const before = sentences.at(-1);
    if (before !== undefined && abbreviated.test(before.trimEnd())) {
      sentences[sentences.length - 1] = before + segment;
    } else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
