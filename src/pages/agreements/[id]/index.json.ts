import type { APIRoute, GetStaticPaths } from 'astro';
import { agreementJson, type AgreementFacts } from '../../../page-formats/agreement.ts';
import { agreementPaths } from '../../../page-formats/paths.ts';
import { asJson } from '../../../page-formats/response.ts';
import { inRouteLanguage } from '../../../site/route-language.ts';

export const getStaticPaths = inRouteLanguage(() =>
  agreementPaths('json'),
) satisfies GetStaticPaths;

export const GET: APIRoute<AgreementFacts> = ({ props, site }) =>
  asJson(agreementJson(props, site));
