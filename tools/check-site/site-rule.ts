import type { Problem } from '../../src/content/parse/problem.ts';
import type { BuiltSite } from './built-site.ts';

/** A rule that looks across the files of a site: all problems it finds, in any order. */
export type SiteRule = (site: BuiltSite) => Problem[];
