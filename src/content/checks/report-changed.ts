import { fieldsOf, positionOf } from '../parse/validate.ts';
import { reportHash } from '../report-hash.ts';
import type { Check } from './check.ts';
import { briefingsWithSource } from './source-texts.ts';

/** Finds source texts that are not the ones from which their briefings were written. */
export const reportChanged: Check = (content) =>
  briefingsWithSource(content).flatMap(({ file, path, sourceText }) => {
    const known = fieldsOf(file).reportHash;
    if (known === undefined || known === reportHash(sourceText.text)) return [];
    return {
      path: file.path,
      ...positionOf(file.positions, ['reportHash']),
      rule: 'report-changed',
      message: `${path} is not the text from which this briefing was written; compare the two, then remove "reportHash" and run "npm run publish-check".`,
    };
  });
