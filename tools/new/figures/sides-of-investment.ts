import type { CountryInSentence } from './countries-in-sentence.ts';
import type { FigureSetting } from './draft-figure.ts';
import { mainFirst, type Sides } from './sides.ts';

/** Who invests where: the host has "in" or "into" before it. As seen from the report's main actor. */
export function sidesOfInvestment(
  near: readonly CountryInSentence[],
  all: readonly CountryInSentence[],
  earlier: Sides | undefined,
  setting: FigureSetting,
): Sides | undefined {
  const isHost = ({ preposition }: CountryInSentence) => /^(?:in|into|inside)$/.test(preposition);
  const host = (near.find(isHost) ?? all.find(isHost))?.country;
  const investor = [...near, ...all].find((one) => !isHost(one) && one.country !== host)?.country;
  if (host === undefined || investor === undefined) {
    const known = host ?? investor;
    const isSame = known === undefined || known === earlier?.country || known === earlier?.partner;
    if (!isSame || earlier?.direction === undefined) return undefined;
    return earlier;
  }
  const [country, partner] = mainFirst([investor, host], setting);
  return { country, partner, direction: country === investor ? 'outward' : 'inward' };
}
