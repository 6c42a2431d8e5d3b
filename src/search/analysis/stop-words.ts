/**
 * Words too common to be searched for: articles, prepositions, conjunctions, auxiliaries, pronouns
 * and question words. The index leaves them out.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after all also an and any are as at be been before being between both but by can could
  did do does during for from had has have he her his how i if in into is it its more most not of
  on or other our over s she should so some such than that the their them then there these they
  this those to under until was we were what when where which while who whom why will with would
  you your`.split(/\s+/),
);
