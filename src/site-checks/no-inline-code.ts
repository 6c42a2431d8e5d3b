import { quoted } from '../model/text.ts';
import type { PageRule } from './page-rule.ts';

/** The site's policy forbids code and style in attributes: browsers would ignore them. */
export const noInlineCode: PageRule = ({ path, elements }) =>
  elements.flatMap(({ attributes, placeOf }) =>
    [...attributes].flatMap(([name, value]) => {
      const complaint = complaintAbout(name, value);
      if (complaint === undefined) return [];
      return { path, ...placeOf(name), rule: 'no-inline-code', message: complaint };
    }),
  );

function complaintAbout(name: string, value: string): string | undefined {
  if (/^on[a-z]/.test(name)) {
    return `The attribute ${quoted(name)} holds code; let a script of the site listen.`;
  }
  if (name === 'style') return 'A style attribute is ignored; give the element a class.';
  if (/^\s*javascript:/i.test(value)) return `${quoted(value)} is code; write an address.`;
  return undefined;
}
