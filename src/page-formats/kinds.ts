import { AgreementJson } from './agreement.ts';
import { BriefingJson } from './briefing.ts';
import { PairJson } from './pair.ts';
import { ProjectJson } from './project.ts';

/** The schemas of pages as JSON, by the kind of page. */
export const pageSchemas = {
  briefing: BriefingJson,
  pair: PairJson,
  agreement: AgreementJson,
  project: ProjectJson,
};
