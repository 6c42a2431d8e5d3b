import { z } from 'zod';
import { agreementTable } from '../open-data/agreement-table.ts';
import { briefingFields } from '../open-data/briefing-table.ts';
import { eventTable } from '../open-data/event-table.ts';
import { figureTable } from '../open-data/figure-table.ts';
import { projectTable } from '../open-data/project-table.ts';
import { rowSchema } from '../open-data/row-schema.ts';
import type { SchemaName } from '../site/routes.ts';
import { schemaUrl } from '../site/urls.ts';
import { inLanguage } from '../text/in-language.ts';
import { AgreementJson } from './agreement.ts';
import { BriefingJson } from './briefing.ts';
import { noNames } from './fields.ts';
import { PairJson } from './pair.ts';
import { ProjectJson } from './project.ts';

/** The schemas of pages as JSON, by the kind of page. */
export const pageSchemas = {
  briefing: BriefingJson,
  pair: PairJson,
  agreement: AgreementJson,
  project: ProjectJson,
};

/** The columns of the files of open data, by their names. */
const columnsOf = {
  briefings: briefingFields,
  figures: () => figureTable(noNames).columns,
  agreements: () => agreementTable().columns,
  projects: () => projectTable().columns,
  events: () => eventTable().columns,
};

/**
 * Returns a JSON Schema of the static interface, in English. Fields and values that are added later are no errors by
 * it: the values of today are examples.
 */
export function jsonSchema(name: SchemaName, absolute: (url: string) => string): object {
  return inLanguage('en', () => {
    const { $schema, ...schema } = z.toJSONSchema(schemaNamed(name), {
      override: ({ jsonSchema }) => {
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
        if (jsonSchema.enum) {
          jsonSchema.examples = jsonSchema.enum;
          delete jsonSchema.enum;
        }
      },
    });
    return { $schema, $id: absolute(schemaUrl(name)), ...schema };
  });
}

function schemaNamed(name: SchemaName): z.ZodType {
  return name in columnsOf
    ? z.array(rowSchema(columnsOf[name as keyof typeof columnsOf]()))
    : pageSchemas[name as keyof typeof pageSchemas];
}
