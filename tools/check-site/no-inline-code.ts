import { quoted } from '../../src/model/text.ts';
import type { PageElement, PageRule } from './page.ts';

/** The site's policy forbids code and style within a page, so browsers would ignore them. */
export const noInlineCode: PageRule = ({ elements }) =>
  elements.flatMap((element) => {
    const problem = (message: string | undefined, attribute?: string) =>
      message === undefined ? [] : [{ ...element.placeOf(attribute), message }];
    return [
      ...problem(problemOfElement(element)),
      ...[...element.attributes].flatMap(([name, value]) =>
        problem(problemOfAttribute(name, value), name),
      ),
    ];
  });

/** Script elements of other types hold data. */
const codeType =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i;

function problemOfElement({ name, attributes }: PageElement): string | undefined {
  if (name === 'style')
    return 'Browsers ignore this style element; put its rules into a style sheet.';
  if (name !== 'script' || attributes.has('src')) return undefined;
  if (!codeType.test(attributes.get('type')?.trim() ?? '')) return undefined;
  return 'Browsers ignore this script; put it into a file.';
}

function problemOfAttribute(name: string, value: string): string | undefined {
  if (/^on[a-z]/.test(name)) {
    return `The attribute ${quoted(name)} contains code; move it to a script file.`;
  }
  if (name === 'style') return 'Browsers ignore this style attribute; give the element a class.';
  // As browsers read it, which skip controls at the beginning and tabs and line breaks anywhere.
  if (value.includes(':') && URL.parse(value)?.protocol === 'javascript:')
    return `${quoted(value)} is code; write an address.`;
  return undefined;
}
