/**
 * The languages of queries, besides names: what search knows of words and synonyms is written for these.
 * Each also has rules in `search/analysis`, so that another one is more than an entry here.
 */
export const searchLanguages = ['en', 'vi', 'ru', 'lo'] as const;
