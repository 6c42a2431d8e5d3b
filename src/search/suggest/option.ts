import { languageOfName } from '../../format/name-language.ts';
import * as words from '../../text/client/suggest.ts';
import { fold } from '../analysis/fold.ts';
import type { Suggestion } from './suggest.ts';

/** Which languages letters mean; the settings of the site are not known to scripts yet. */
const names = { latin: ['vi'], scripts: {} };

/** Returns an option of the list: a link with its kind, in which the typed letters are marked. */
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
  kind.textContent = words.kinds[candidate.kind];
  option.append(' ', kind);
  return option;
}

function name(text: string, typedWords: readonly string[], className = 'name'): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  const language = languageOfName(text, names);
  if (language !== undefined) span.lang = language;
  for (const { text: part, isTyped } of withTyped(text, typedWords)) {
    const node = isTyped ? document.createElement('mark') : new Text();
    node.textContent = part;
    span.append(node);
  }
  return span;
}

/** Divides a name where its words begin with typed letters: "Côte" and " d’Ivoire" for "cote". */
export function withTyped(
  name: string,
  typedWords: readonly string[],
): { text: string; isTyped: boolean }[] {
  return name
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .flatMap((text, index) => {
      const end = index % 2 === 1 ? typedLength(text, typedWords) : 0;
      return [
        { text: text.slice(0, end), isTyped: true },
        { text: text.slice(end), isTyped: false },
      ];
    })
    .filter(({ text }) => text !== '');
}

function typedLength(word: string, typedWords: readonly string[]): number {
  const folded = fold(word);
  const lengths = typedWords
    .filter((typed) => folded.startsWith(typed))
    .map(({ length }) => length);
  return unfoldedLength(word, Math.max(0, ...lengths));
}

/** Returns how long the part of a word is that is folded to some letters, with all its marks. */
function unfoldedLength(word: string, letters: number): number {
  if (letters === 0) return 0;
  let end = 0;
  while (end < word.length && fold(word.slice(0, end + 1)).length <= letters) end++;
  return end;
}
