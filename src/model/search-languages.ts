/**
 * The languages of queries, apart from names: the words and synonyms of search are written for these.
 * Each also has rules in `search/analysis`, so that another one is more than an entry here.
 */
export const searchLanguages = ['en', 'vi', 'ru', 'lo'] as const;
