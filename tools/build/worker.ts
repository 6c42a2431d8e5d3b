import type { Content } from '../../src/content/read-content.ts';
import { writePictures } from '../../src/output/pictures.ts';
import { writePublicFiles } from '../../src/output/public-files.ts';
import type { WrittenFiles } from '../../src/output/site-record.ts';
import {
  openStagingFolder,
  type KeptFolder,
  type StagingFolder,
} from '../../src/output/staging-folder.ts';
import { openRenderer, type Renderer } from '../../src/renderer/astro/open-renderer.ts';
import type { CompiledPages } from '../../src/renderer/compiled-pages.ts';
import { openPageWriter, writeAssets } from '../../src/renderer/write-pages.ts';
import { openIndexers, type Indexer } from '../../src/search/indexer/indexer.ts';
import type { PublishedPicture } from '../../src/site/briefing-files.ts';
import { provideContent } from '../../src/site/content-provider.ts';
import type { Environment } from '../../src/site/environment.ts';
import { provideSite } from '../../src/site/provide-site.ts';

/** A piece of the work of building a site; those of one kind can be done at the same time. */
export type BuildTask =
  /** Writes the files that are not pages: scripts, style sheets, what is in `public/` here and in the content. */
  | { kind: 'assets' }
  /** Writes the pages of routes; with years, only the briefings of those. */
  | { kind: 'pages'; routes: readonly string[]; years?: readonly string[] }
  /** Writes pictures of briefings, in all widths. */
  | { kind: 'pictures'; pictures: readonly PublishedPicture[] }
  /** Makes a segment of the search index in a language. */
  | { kind: 'segment'; language: string; name: string }
  /** Writes the search index in a language, of all its segments. */
  | { kind: 'index'; language: string };

/** What all workers on a site must know, apart from the environment; sent to other processes. */
export interface BuildJob {
  /** The digest of the content, as returned by `contentDigest`. */
  content: string;
  /** The staging folder. */
  staging: string;
  /** Folders of which files may be kept. */
  kept: readonly KeptFolder[];
  /** Whether all briefings come out of shards: none is rendered then. */
  isJoin: boolean;
}

/** Does pieces of the work, one after the other. */
export interface BuildWorker {
  staging: StagingFolder;
  /** By the languages of the site. */
  indexers: ReadonlyMap<string, Indexer>;
  renderer: () => Promise<Renderer>;
  /** @throws where a page cannot be rendered or a file not be written. */
  perform(task: BuildTask): Promise<WrittenFiles>;
  /** How many pages it has rendered, not kept. */
  rendered(): number;
}

/**
 * @param content sound, as the job knows it.
 * @param pages may still be compiled: the search index does not need them.
 * @param throwIfClosed throws when the work is not wanted any longer.
 */
export function openWorker(
  content: Content,
  { staging: folder, kept, isJoin }: BuildJob,
  pages: Promise<CompiledPages>,
  environment: Environment,
  throwIfClosed: () => void = () => undefined,
): BuildWorker {
  provideContent(() => Promise.resolve({ content }));
  provideSite(content);
  const { siteUrl, cacheDir, shardsDir, precompress } = environment;
  const staging = openStagingFolder(folder, kept, precompress);
  let opening: Promise<Renderer> | undefined;
  const renderer = () =>
    (opening ??= pages.then((compiled) => openRenderer(compiled, siteUrl, cacheDir)));
  const pageWriter = openPageWriter(content, renderer, staging, isJoin, throwIfClosed);
  const indexers = openIndexers(content, staging, cacheDir, isJoin ? shardsDir : undefined);
  return {
    staging,
    indexers,
    renderer,
    rendered: () => pageWriter.rendered(),
    async perform(task) {
      throwIfClosed();
      switch (task.kind) {
        case 'assets':
          return [
            ...writeAssets((await pages).assets, staging, environment, content.publicFiles),
            ...writePublicFiles(content.publicFiles, staging),
          ];
        case 'pages':
          return pageWriter.write(task.routes, task.years);
        case 'pictures':
          return writePictures(task.pictures, staging, cacheDir, throwIfClosed);
        case 'segment':
          indexers.get(task.language)?.makeSegment(task.name);
          return [];
        case 'index':
          return (await indexers.get(task.language)?.write()) ?? [];
      }
    },
  };
}
