import { isAbsolute, relative } from 'node:path';
import type { CmsConfig } from '@sveltia/cms';
import type { Admin } from '../site/environment.ts';
import { collectionsIn } from './collections.ts';
import type { Choices } from './field.ts';
import { gitHostOf } from './git-host.ts';

/** What the page must know of the site. */
export interface AdminSettings {
  admin: Admin;
  title: string;
  /** The address of the site's mark, below the site's host. */
  logo: string;
  contentDir: string;
}

/** The configuration of Sveltia CMS: every key of the model as a field, with the same words. */
export function adminConfig(settings: AdminSettings, choices: Choices): CmsConfig {
  const { admin, title, logo, contentDir } = settings;
  return {
    load_config_file: false,
    backend: gitHostOf(admin).backend,
    app_title: `${title}: admin`,
    logo: { src: logo },
    // There is nothing to put there: briefings have no pictures.
    media_folder: `${folderOf(contentDir)}media`,
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    collections: collectionsIn(folderOf(contentDir), choices),
  };
}

/** Where the content is in the repository, with a slash; one elsewhere is a repository of its own. */
function folderOf(contentDir: string): string {
  const path = relative('.', contentDir);
  return isAbsolute(path) || path.startsWith('..') ? '' : `${path}/`;
}
