import { isAbsolute, relative } from 'node:path';
import type { CmsConfig } from '@sveltia/cms';
import type { Admin } from '../site/environment.ts';
import { collectionsIn } from './collections.ts';
import type { Choices } from './field.ts';
import { gitHostOf } from './git-host.ts';

/** What the admin page depends on. */
interface AdminSettings {
  admin: Admin;
  title: string;
  /** The path of the site's logo. */
  logo: string;
  contentDir: string;
}

/** Returns the configuration of Sveltia CMS, with every key of the schemas as a field. */
export function adminConfig(settings: AdminSettings, choices: Choices): CmsConfig {
  const { admin, title, logo, contentDir } = settings;
  return {
    load_config_file: false,
    backend: gitHostOf(admin).backend,
    app_title: `${title}: admin`,
    logo: { src: logo },
    // Pictures and documents that are uploaded; briefings name them from the site's root.
    media_folder: `${folderOf(contentDir)}public`,
    public_folder: '/',
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    collections: collectionsIn(folderOf(contentDir), choices),
  };
}

/** Returns the content folder in the repository, with a slash; "" where it is a repository of its own. */
function folderOf(contentDir: string): string {
  const path = relative('.', contentDir);
  return isAbsolute(path) || path.startsWith('..') ? '' : `${path}/`;
}
