import { saveFile } from '../../client/save.ts';
import { citationFormats, type Citable } from '../../format/citation-formats.ts';
import { csv } from '../../format/csv.ts';
import { localUrl } from '../../site/urls.ts';
import { summarised } from '../../text/client/cite.ts';
import * as words from '../../text/client/save.ts';
import { notLoaded, searching } from '../../text/client/search.ts';
import type { Engine } from '../engine/engine.ts';
import type { Result } from '../engine/protocol.ts';
import { element } from './lists.ts';

/** How many results are saved at most, as each is a file to fetch. */
const mostFetched = 200;

/**
 * Offers what a search found as files: all of it, or what the reader ticks.
 *
 * @param place the part of the page that the reader opened; `data-total` is how many briefings were found.
 * @param list the results, as they are shown.
 * @param sectorOf returns the name of a sector.
 */
export function startExport(
  place: HTMLElement,
  list: HTMLElement,
  engine: Pick<Engine, 'prepare' | 'results'>,
  sectorOf: (id: string) => string,
): void {
  if (place.childElementCount > 1) return;
  const message = element('p');
  message.ariaLive = 'polite';
  const isTicking = element('input');
  isTicking.type = 'checkbox';

  const showTicks = () => {
    for (const result of list.querySelectorAll('li:not(:has(.missing))')) {
      const known = result.querySelector('input');
      if (!isTicking.checked) known?.remove();
      if (!isTicking.checked || known) continue;
      const tick = element('input');
      tick.type = 'checkbox';
      tick.ariaLabel = words.tick({ title: result.querySelector('a')?.textContent ?? '' });
      result.querySelector('.facts')?.prepend(tick, ' ');
    }
  };
  isTicking.addEventListener('change', showTicks);
  new MutationObserver(showTicks).observe(list, { childList: true });

  const chosen = async () => {
    const total = Number(place.dataset['total']);
    if (!isTicking.checked) {
      const most = (await engine.prepare()) ? total : mostFetched;
      return { found: await engine.results(0, most), total };
    }
    const ticked = Array.from(list.querySelectorAll('li:has(:checked) :is(h2, h3) > a'), (link) =>
      link.getAttribute('href'),
    );
    const shown = await engine.results(0, list.childElementCount);
    const found = shown.filter(({ url }) => ticked.includes(localUrl(url)));
    return { found, total: found.length };
  };

  const citableOf = citablesOf(place);
  const formats = [
    {
      ...{ name: 'CSV', extension: 'csv', type: 'text/csv' },
      write: (found: readonly Result[]) => tableOf(found, sectorOf),
    },
    ...Object.values(citationFormats).map(({ write, ...format }) => ({
      ...format,
      write: (found: readonly Result[]) => `${write(found.map(citableOf))}\n`,
    })),
  ];
  const buttons = formats.map(({ name, extension, type, write }) => {
    const button = element('button', name);
    button.type = 'button';
    button.addEventListener('click', () => {
      message.textContent = searching;
      chosen().then(
        ({ found, total }) => {
          const count = found.length;
          if (count > 0)
            saveFile(`${place.dataset['export'] ?? ''}-search.${extension}`, write(found), type);
          message.textContent =
            count > 0 ? words.savedResults({ count, total }) : words.nothingTicked;
        },
        () => (message.textContent = notLoaded),
      );
    });
    return button;
  });

  place.append(
    element('p', ...buttons.flatMap((button) => [button, ' '])),
    element('p', element('label', isTicking, ' ', words.tickedOnly)),
    message,
  );
}

/** Returns the absolute address of a result, at which the site is published. */
function addressOf({ url }: Result): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return new URL(localUrl(url), canonical?.href ?? location.href).href;
}

/** Returns a table of results, a row each, with the names of columns first. */
function tableOf(found: readonly Result[], sectorOf: (id: string) => string): string {
  const rows = found.map((result) => [
    result.title,
    addressOf(result),
    result.edtf,
    result.published ?? '',
    result.source,
    result.pairs,
    result.sectors.map(sectorOf).join(', '),
  ]);
  return csv([['title', 'url', 'date', 'published', 'source', 'pairs', 'sectors'], ...rows]);
}

/** Returns a function that turns a result into what readers cite, as on the page of the briefing. */
function citablesOf({ dataset }: HTMLElement): (result: Result) => Citable {
  const site = document.querySelector<HTMLMetaElement>('[property="og:site_name"]')?.content ?? '';
  const language = document.documentElement.lang;
  return (result) => ({
    key: [dataset['export'], result.url.split('/').at(-2)].join('-'),
    title: result.title,
    author: dataset['author'],
    date: result.published,
    site,
    language: result.language ?? language,
    note: summarised(result),
    url: addressOf(result),
  });
}
