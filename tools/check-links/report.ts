import { byPlace, type Problem } from '../../src/content/parse/problem.ts';
import type { ExternalLink } from '../../src/content/external-links.ts';
import { withoutFragment } from './check-sources.ts';
import type { Verdict } from './verdict.ts';
import type { Verdicts } from './verdicts.ts';

/** A place in the content with what is held of the address that stands there. */
export interface JudgedLink extends Verdict {
  url: string;
  path: string;
  line: number;
  column: number;
}

/** Every place at which an address stands of which anything is held, in the order of reports. */
export function judgedLinks(links: readonly ExternalLink[], verdicts: Verdicts): JudgedLink[] {
  return links
    .flatMap((link): JudgedLink[] => {
      const verdict = verdicts.get(withoutFragment(link.url));
      return verdict ? [{ url: link.url, path: link.path, ...link.place(), ...verdict }] : [];
    })
    .sort((a, b) => byPlace({ ...a, message: '', rule: '' }, { ...b, message: '', rule: '' }));
}

/** What an editor may mend: addresses that moved or died. */
export function mendable(links: readonly JudgedLink[]): Problem[] {
  return links.flatMap((link) => {
    const message = messageAbout(link);
    if (message === undefined) return [];
    const { path, line, column, state } = link;
    return { path, line, column, rule: state, message };
  });
}

/** The result in one sentence. */
export function summary(verdicts: Verdicts, asked: number): string {
  const states = Map.groupBy(verdicts.values(), ({ state }) => state);
  const count = (state: Verdict['state']) => states.get(state)?.length ?? 0;
  return `${verdicts.size} addresses, ${asked} of them asked for now: ${count('here')} are there, ${count('moved')} moved, ${count('dead')} dead, ${count('unclear')} unclear.`;
}

function messageAbout({ url, state, movedTo, reason, goneSince }: JudgedLink): string | undefined {
  if (state === 'moved') return `"${url}" has moved for good to "${movedTo}"; write that.`;
  if (state !== 'dead') return undefined;
  return `"${url}" is dead: ${reason}, first on ${goneSince}; look for the page elsewhere.`;
}
