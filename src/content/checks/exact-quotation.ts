import { quoted } from '../../model/text.ts';
import { isWebAddress } from '../../model/web-address.ts';
import { fieldsOf } from '../parse/validate.ts';
import { tokensIn } from '../../search/analysis/tokens.ts';
import type { Check } from './check.ts';
import { briefingsWithSource } from './source-texts.ts';
import { quotationsIn } from './quotations.ts';
import { agreement, asCompared } from './quoted-exactly.ts';

/** Fewer words between quotation marks are a name or a word that is spoken of. */
const fewestWords = 3;

/**
 * Words between quotation marks are somebody's: they stand in the report to the letter. What stands
 * beside a link to another page is quoted from there.
 */
export const exactQuotation: Check = (content) =>
  briefingsWithSource(content).flatMap(({ file, path, sourceText, prose }) => {
    const { url: own } = fieldsOf(file);
    const report = asCompared(sourceText.text);
    return prose.flatMap(({ text, positionAt, links }) => {
      if (links.some((url) => isWebAddress(url) && url !== own)) return [];
      return quotationsIn(text).flatMap(({ start, end }) => {
        const words = text.slice(start, end);
        if (tokensIn(words).length < fewestWords) return [];
        const { isExact, upTo } = agreement(words, report);
        if (isExact) return [];
        const asFarAs = upTo === '' ? '' : ` The report goes on differently after ${quoted(upTo)}.`;
        return {
          path: file.path,
          ...positionAt(start),
          rule: 'exact-quotation',
          message: `${quoted(words.trim())} does not stand in ${path} to the letter; quote it as it is, with […] for what is left out, or take away the quotation marks.${asFarAs}`,
        };
      });
    });
  });
