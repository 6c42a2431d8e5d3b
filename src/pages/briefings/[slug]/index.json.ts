import type { APIRoute, GetStaticPaths } from 'astro';
import { briefingJson, type BriefingFacts } from '../../../page-formats/briefing.ts';
import { briefingPaths } from '../../../page-formats/paths.ts';
import { asJson } from '../../../page-formats/response.ts';
import { inRouteLanguage } from '../../../site/route-language.ts';

export const getStaticPaths = inRouteLanguage(() => briefingPaths('json')) satisfies GetStaticPaths;

export const GET: APIRoute<BriefingFacts> = ({ props, site }) => asJson(briefingJson(props, site));
