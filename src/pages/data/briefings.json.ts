import type { APIRoute } from 'astro';
import { openLibrary } from '../../library/library.ts';
import { pairsAmong } from '../../model/pair.ts';
import { briefingUrl } from '../../urls.ts';

export const GET: APIRoute = async () => {
  const { briefings } = await openLibrary();
  return Response.json(
    briefings.map(
      ({ slug, title, summary, date, source, agency, countries, mentions, sector }) => ({
        id: slug,
        url: briefingUrl(slug),
        title,
        summary,
        date,
        source,
        agency: agency ?? null,
        countries,
        mentions: mentions ?? [],
        pairs: pairsAmong(countries),
        sectors: sector,
      }),
    ),
  );
};
