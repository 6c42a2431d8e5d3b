import type { APIRoute, GetStaticPaths } from 'astro';
import { projectJson, type ProjectFacts } from '../../../page-formats/project.ts';
import { projectPaths } from '../../../page-formats/paths.ts';
import { asJson } from '../../../page-formats/response.ts';
import { inRouteLanguage } from '../../../site/route-language.ts';

export const getStaticPaths = inRouteLanguage(() => projectPaths('json')) satisfies GetStaticPaths;

export const GET: APIRoute<ProjectFacts> = ({ props, site }) => asJson(projectJson(props, site));
