import type { z } from 'zod';
import { Agreement } from '../../model/agreement.ts';
import { Briefing } from '../../model/briefing.ts';
import { Conflict } from '../../model/conflict.ts';
import { Country } from '../../model/country.ts';
import { EventRecord } from '../../model/event.ts';
import { LabelledQueries } from '../../model/labelled-query.ts';
import { Organisation } from '../../model/organisation.ts';
import { OwnPageFields } from '../../model/own-page.ts';
import { Blocs } from '../../model/party.ts';
import { Person } from '../../model/person.ts';
import { Places } from '../../model/place.ts';
import { Project } from '../../model/project.ts';
import { Redirects } from '../../model/redirect.ts';
import { Sectors } from '../../model/sector.ts';
import { SiteSettings } from '../../model/site-settings.ts';
import { Source } from '../../model/source.ts';
import { StateOfPlay } from '../../model/state-of-play.ts';
import { Synonyms } from '../../model/synonyms.ts';
import { PageTranslation, StateOfPlayTranslation, Translation } from '../../model/translation.ts';

/** A kind of file that editors write. */
interface KindOfFile {
  /** The paths of such files in a content folder: a glob. */
  files: string;
  /** The schema of the file, or of the frontmatter of one in Markdown. */
  schema: z.ZodType;
}

/** Every kind of file in a content folder, by its name. */
export const kindsOfFiles: Record<string, KindOfFile> = {
  agreement: { files: 'agreements/*.yml', schema: Agreement },
  blocs: { files: 'blocs.yml', schema: Blocs },
  briefing: { files: 'briefings/**/*.md', schema: Briefing },
  conflict: { files: 'conflicts/*.yml', schema: Conflict },
  country: { files: 'countries/*.yml', schema: Country },
  'earlier-state-of-play': { files: 'pairs/*/*.md', schema: StateOfPlay },
  event: { files: 'events/*.yml', schema: EventRecord },
  organisation: { files: 'organisations/*.yml', schema: Organisation },
  page: { files: 'pages/*.md', schema: OwnPageFields },
  person: { files: 'people/*.yml', schema: Person },
  places: { files: 'places.yml', schema: Places },
  project: { files: 'projects/*.yml', schema: Project },
  queries: { files: 'queries.yml', schema: LabelledQueries },
  redirects: { files: 'redirects.yml', schema: Redirects },
  sectors: { files: 'sectors.yml', schema: Sectors },
  site: { files: 'site.yml', schema: SiteSettings },
  source: { files: 'sources/*.yml', schema: Source },
  'state-of-play': { files: 'pairs/*.md', schema: StateOfPlay },
  synonyms: { files: 'synonyms.yml', schema: Synonyms },
  // Of two kinds with the pattern of a file, it is of the last.
  translation: { files: 'briefings/**/*.*.md', schema: Translation },
  'translation-page': { files: 'pages/*.*.md', schema: PageTranslation },
  'translation-state-of-play': { files: 'pairs/*.*.md', schema: StateOfPlayTranslation },
};
