/** The media types of files for programs, as the configurations of hosts in `deploy/` send them. */
export const mediaTypes = {
  json: 'application/json',
  markdown: 'text/markdown; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  jsonFeed: 'application/feed+json',
  csv: 'text/csv; charset=utf-8',
  geoJson: 'application/geo+json',
  calendar: 'text/calendar; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  plain: 'text/plain; charset=utf-8',
  epub: 'application/epub+zip',
};

/** Returns a media type as links have it, without the encoding. */
export function typeOfLink(mediaType: string): string {
  return mediaType.replace(/;.*/, '');
}
