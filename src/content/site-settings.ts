import { neutralSettings, SiteSettings } from '../model/site-settings.ts';
import { entryAt } from './parse/folder.ts';
import type { ParseCache } from './parse/parse-cache.ts';
import type { Problem } from './parse/problem.ts';
import { fieldsOf } from './parse/validate.ts';
import type { Positions } from './parse/yaml.ts';
import { readRecordFile } from './record-files.ts';
import { defaultRoot } from './whole-site.ts';

/** The settings of a site, and where they are from. */
export interface SettingsOfContent {
  settings: SiteSettings;
  settingsFile: {
    /** Where the folder has them, as problems name it: "content/site.yml". */
    path: string;
    /** The file that was read in its place; "" where there was none, and absent where it was read itself. */
    instead?: string;
    /** Where the settings are in the file that was read. */
    positions: Positions;
  };
}

/**
 * Reads the settings of a content folder: its own, or the project's where it has none, or neutral ones.
 * Where a setting is wrong, the neutral one is in its place.
 */
export function readSettings(
  root: string,
  problems: Problem[],
  cache?: ParseCache,
): SettingsOfContent {
  const path = `${root}/site.yml`;
  const found = [path, `${defaultRoot}/site.yml`].find((path) => entryAt(path));
  const read =
    found === undefined ? undefined : readRecordFile(SiteSettings, found, problems, cache);
  const instead = found !== path && { instead: found ?? '' };
  const settingsFile = { path, ...instead, positions: read?.positions ?? {} };
  return { settings: { ...neutralSettings, ...(read && fieldsOf(read)) }, settingsFile };
}
