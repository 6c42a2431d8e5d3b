import type { APIRoute, GetStaticPaths } from 'astro';
import type { PageFormat } from '../model/site-settings.ts';
import { mediaTypes } from '../site/media-types.ts';
import { inRouteLanguage } from '../site/route-language.ts';
import { agreementMarkdown } from './agreement-markdown.ts';
import { agreementJson } from './agreement.ts';
import { briefingMarkdown } from './briefing-markdown.ts';
import { briefingJson } from './briefing.ts';
import { pairMarkdown } from './pair-markdown.ts';
import { pairJson } from './pair.ts';
import { agreementPaths, briefingPaths, pairPaths, projectPaths } from './paths.ts';
import { projectMarkdown } from './project-markdown.ts';
import { projectJson } from './project.ts';

/** The facts of one kind of page, of which a file is made. Astro gives them back as they are. */
type Props = Record<string, unknown>;

/** The files of pages of one kind in one format. */
export interface PageFiles {
  /** Lists them in the language of the route, as `getStaticPaths` does. */
  paths: (route: {
    routePattern: string;
  }) => Promise<{ params: Record<string, string>; props: Props; cacheKey: string }[]>;
  /** Returns the text of one. @param site the public address that Astro gives to routes. */
  write: (props: Props, site: URL | undefined) => string;
  mediaType: string;
}

function filesOf<Facts>(
  list: (
    format: PageFormat,
  ) => Promise<{ params: Record<string, string>; props: Facts; cacheKey: string }[]>,
  toJson: (facts: Facts, site: URL | undefined) => object,
  toMarkdown: (facts: Facts, site: URL | undefined) => string,
): Record<PageFormat, PageFiles> {
  const files = (format: PageFormat, mediaType: string, write: typeof toMarkdown) =>
    ({ paths: inRouteLanguage(() => list(format)), write, mediaType }) as unknown as PageFiles;
  return {
    json: files(
      'json',
      mediaTypes.json,
      (facts, site) => `${JSON.stringify(toJson(facts, site))}\n`,
    ),
    markdown: files('markdown', mediaTypes.markdown, toMarkdown),
  };
}

/** By the kind of page. */
export const pageFiles = {
  briefing: filesOf(briefingPaths, briefingJson, briefingMarkdown),
  pair: filesOf(pairPaths, pairJson, pairMarkdown),
  agreement: filesOf(agreementPaths, agreementJson, agreementMarkdown),
  project: filesOf(projectPaths, projectJson, projectMarkdown),
};

/** Returns what the file of an endpoint exports. */
export function endpointOf({ paths, write, mediaType }: PageFiles) {
  return {
    getStaticPaths: paths satisfies GetStaticPaths,
    write,
    GET: (({ props, site }) =>
      new Response(write(props, site), {
        headers: { 'content-type': mediaType },
      })) satisfies APIRoute,
  };
}
