import { languageOfName } from '../../format/name-language.ts';
import type { Suggestion } from './suggest.ts';
import type { Kind } from './suggestion-data.ts';
import { stretchesOf } from './typed-part.ts';

const labels = {
  pair: 'Pair',
  country: 'Country',
  person: 'Person',
  agreement: 'Agreement',
  briefing: 'Briefing',
} satisfies Record<Kind, string>;

/** An option of the list: a link that says what it leads to, with the typed part marked. */
export function optionFor(
  { candidate, otherSpelling }: Suggestion,
  typedWords: readonly string[],
): HTMLAnchorElement {
  const option = document.createElement('a');
  option.setAttribute('role', 'option');
  option.tabIndex = -1;
  option.href = candidate.url;
  option.append(name(candidate.name, typedWords));
  if (otherSpelling !== undefined) option.append(' ', name(otherSpelling, typedWords, 'aside'));
  const kind = document.createElement('span');
  kind.className = 'kind';
  kind.textContent = labels[candidate.kind];
  option.append(' ', kind);
  return option;
}

function name(text: string, typedWords: readonly string[], className = 'name'): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  const language = languageOfName(text);
  if (language !== undefined) span.lang = language;
  for (const stretch of stretchesOf(text, typedWords)) {
    const part = stretch.typed ? document.createElement('mark') : new Text();
    part.textContent = stretch.text;
    span.append(part);
  }
  return span;
}
