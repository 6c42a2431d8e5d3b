import type { APIRoute, GetStaticPaths } from 'astro';
import { pairJson, type PairFacts } from '../../../page-formats/pair.ts';
import { pairPaths } from '../../../page-formats/paths.ts';
import { asJson } from '../../../page-formats/response.ts';
import { inRouteLanguage } from '../../../site/route-language.ts';

export const getStaticPaths = inRouteLanguage(() => pairPaths('json')) satisfies GetStaticPaths;

export const GET: APIRoute<PairFacts> = ({ props, site }) => asJson(pairJson(props, site));
