// Words of scripts for the suggestions in the header, each exported by itself, so that a script bundles only those that it uses.

/** What a page that is suggested is about. */
export const kinds = {
  pair: 'Pair',
  country: 'Country',
  person: 'Person',
  agreement: 'Agreement',
  briefing: 'Briefing',
};
export const suggestions = 'Suggestions';
/** Without `counted`, which would be two more files to load with the list: there are eight at most. */
export const number = ({ count }: { count: number }) => {
  if (count === 0) return 'No suggestions';
  return count === 1 ? '1 suggestion' : `${count} suggestions`;
};
