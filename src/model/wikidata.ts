import { z } from 'zod';
import { didYouMean } from './nearest.ts';
import { addIssue } from './schema-issue.ts';
import { emptyIssue, quoted } from './text.ts';

const form = /^Q[1-9]\d{0,11}$/;

/** The id of an item of Wikidata, e.g. "Q881": the same thing as the record that has it. */
export const WikidataId = z
  .string()
  .meta({ pattern: form.source })
  .check((context) => {
    const id = context.value;
    if (form.test(id)) return;
    if (id === '') return addIssue(context, emptyIssue);
    addIssue(context, {
      rule: 'form',
      message: `{key} is ${quoted(id)}, expected the id of an item of Wikidata: Q and digits, such as "Q881".${didYouMean(meantBy(id))}`,
    });
  });

/** Returns the id in an address such as "https://www.wikidata.org/wiki/Q881", in lower case or without its Q. */
function meantBy(text: string): string | undefined {
  const [, digits = ''] =
    /(?<![\p{L}\d])Q[\s:]*([1-9]\d*)(?![\p{L}\d])/iu.exec(text) ??
    /^\s*([1-9]\d*)\s*$/.exec(text) ??
    [];
  const id = `Q${digits}`;
  return form.test(id) ? id : undefined;
}

/** Returns the address by which linked data names an item (https://www.wikidata.org/wiki/Wikidata:Data_access). */
export function wikidataEntity(id: string): string {
  return `http://www.wikidata.org/entity/${id}`;
}
