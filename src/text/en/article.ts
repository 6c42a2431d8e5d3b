/** Nouns for offices and bodies, whose English names are descriptions and take the article. */
const heads = [
  ...[
    'Ministry',
    'Department',
    'Directorate',
    'Office',
    'Bureau',
    'Agency',
    'Authority',
    'Service',
  ],
  ...[
    'Administration',
    'Inspectorate',
    'Secretariat',
    'Commission',
    'Committee',
    'Council',
    'Board',
  ],
  ...['Government', 'Cabinet', 'Presidency', 'Assembly', 'Parliament', 'Senate', 'Duma', 'Court'],
  ...[
    'Embassy',
    'Consulate',
    'Mission',
    'Delegation',
    'President',
    'Prime Minister',
    'Party',
    'Front',
  ],
  ...['Union', 'Association', 'Federation', 'Community', 'Organisation', 'Organization', 'Chamber'],
  ...['Fund', 'Institute', 'Academy', 'Customs', 'Armed Forces', 'Army', 'Police'],
  ...['World Bank', 'Central Bank', 'Development Bank', 'Investment Bank'],
];

/** The noun of a name is its last word before "of", "for", "in", "on", brackets or a comma. */
const takesArticle = new RegExp(
  `^(?:[^(,]*? )??(?:(?:${heads.join('|')})(?= (?:of|for|in|on|to) |,? \\(|,|$)|(?:Bank|University)(?= of ))`,
);

/** Names that begin with the country have no article: "Kenya Customs". */
const isCustomsOfCountry = /^\p{Lu}\p{Ll}+ Customs\b/u;

/** Returns a name as it is in a sentence: "the Ministry of Finance of Kenya", but "Siemens", "Kenya Power". */
export function withArticle(name: string): string {
  const takes = takesArticle.test(name) && !isCustomsOfCountry.test(name);
  return takes && !/^the /i.test(name) ? `the ${name}` : name;
}
