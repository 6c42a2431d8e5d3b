import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { bookOf } from '../../../epub/edition-book.ts';
import { epubOf } from '../../../epub/epub.ts';
import { mediaTypes } from '../../../site/media-types.ts';
import { inRouteLanguage } from '../../../site/route-language.ts';
import { withCacheKey } from '../../../site/cache-key.ts';
import { openSite } from '../../../site/site.ts';
import { siteAddress } from '../../../site/urls.ts';

export const getStaticPaths = inRouteLanguage(async () => {
  const { editions, names, firstAddresses } = await openSite();
  return withCacheKey(
    Array.from(editions.ofSite, ([month, edition]) => ({
      params: { month, book: `edition-${month}` },
      props: { edition, names, firstAddresses },
      texts: edition.reports,
    })),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { edition, ...props }, site }) => {
  const book = bookOf(edition, { ...props, home: siteAddress(site) });
  return new Response(new Uint8Array(epubOf(book)), {
    headers: { 'content-type': mediaTypes.epub },
  });
};
