import { asHtml } from '../site/html.ts';
import * as words from '../text/client/save.ts';
import { formatDate } from '../text/locale.ts';
import { canvasPen, draw, pictureSize, svgPen, tag } from './picture.ts';
import { nameOnPage, saveFile } from './save.ts';

/** What readers need to know about a chart without its page. */
interface About {
  title: string;
  /** The title of its page. */
  page: string;
  /** In a sentence, as screen readers say it. */
  description: string;
  site: string;
  url: string;
  /** Who states what the chart shows, where only its page says so. */
  statedBy: string[];
  /** The date of the newest report in it, where that is known, or the day on which it is saved. */
  date: string;
  isOfReport: boolean;
  licence: string;
  licenceUrl: string | undefined;
}

/** Saves the chart of a button as a picture that has its title, source, date and licence in it. */
export async function saveChart(button: HTMLElement, kind: 'svg' | 'png'): Promise<void> {
  const chart = button.closest('section');
  const heading = chart?.querySelector<HTMLElement>('h2, h3');
  if (!chart || !heading) return;
  const about = aboutChart(chart, heading, button);
  const name = `${nameOnPage(heading.id)}.${kind}`;
  const copy = copyOf(chart, about);
  try {
    if (kind === 'svg') saveFile(name, svgOf(copy, about), 'image/svg+xml');
    else saveFile(name, await pngOf(copy), 'image/png');
  } finally {
    copy.remove();
  }
}

function aboutChart(chart: HTMLElement, heading: HTMLElement, button: HTMLElement): About {
  const newest = button.closest<HTMLElement>('[data-newest]')?.dataset['newest'];
  const title = document.querySelector<HTMLMetaElement>('meta[property="og:title"]');
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const licence = document.querySelector('.footer :is(a[rel~="license"], .licence)');
  const names = Array.from(chart.querySelectorAll('dd a'), wordsOf);
  return {
    title: wordsOf(heading),
    page: title?.content ?? document.title,
    description: chart.querySelector('[role="img"]')?.ariaLabel ?? '',
    site: wordsOf(document.querySelector('.footer strong')),
    url: `${canonical?.href ?? location.href.replace(/#.*/, '')}#${heading.id}`,
    statedBy: [...new Set(names)],
    date: newest ?? new Date().toISOString().slice(0, 10),
    isOfReport: newest !== undefined,
    licence: wordsOf(licence),
    licenceUrl: licence instanceof HTMLAnchorElement ? licence.href : undefined,
  };
}

function wordsOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/**
 * Lays out a copy of a chart in light colours on white, with its legend and what readers need to know
 * about it, above the page. It is removed before the next paint.
 */
function copyOf(chart: HTMLElement, about: About): HTMLElement {
  const copy = chart.cloneNode(true) as HTMLElement;
  // Links do not work in a file, but the words of those that name their target are part of the text.
  for (const part of copy.querySelectorAll('details, .visually-hidden, .aside a')) part.remove();
  for (const link of copy.querySelectorAll<HTMLElement>('.foot a')) {
    Object.assign(link.style, { display: 'block', padding: '0' });
  }
  const isOfSides = copy.querySelector('.first, .second, .neither');
  const legend =
    isOfSides &&
    chart.parentElement
      ?.closest(':has(> .legend, > .text > .legend)')
      ?.querySelector<HTMLElement>('.legend');
  const above = paragraph(about.page);
  const below = paragraph(noteOf(about));
  copy.prepend(above);
  if (legend) copy.append(legend.cloneNode(true));
  copy.append(below);
  for (const part of [above, ...copy.querySelectorAll<HTMLElement>(':scope > .legend'), below]) {
    Object.assign(part.style, {
      gridColumn: '1 / -1',
      marginBlock: part === above ? '0' : '8px 0',
      color: 'var(--ink-soft)',
      font: '12px / 1.4 var(--sans)',
    });
  }
  Object.assign(copy.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    inlineSize: `${chart.getBoundingClientRect().width}px`,
    margin: '0',
    border: '0',
    colorScheme: 'light',
    color: 'var(--ink)',
  });
  copy.style.setProperty('--paper', '#fff');
  chart.after(copy);
  return copy;
}

function paragraph(words: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  return paragraph;
}

function noteOf({ site, statedBy, date, isOfReport, licence, url }: About): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const inWords = formatDate({ year, month, day });
  return [
    words.source({ site }),
    ...(statedBy.length > 0 ? [words.statedBy({ names: statedBy })] : []),
    isOfReport ? words.latestReport({ date: inWords }) : words.saved({ date: inWords }),
    words.licence({ name: licence }),
    url,
  ].join('. ');
}

function svgOf(copy: HTMLElement, about: About): string {
  const { width, height } = pictureSize(copy);
  const pen = svgPen();
  draw(copy, pen);
  const { description, url, site, statedBy, date, licence, licenceUrl } = about;
  const title = words.title(about);
  const work = [
    tag('dc:title', {}, asHtml(title)),
    ...[url, site, ...statedBy].map((source) => tag('dc:source', {}, asHtml(source))),
    tag('dc:date', {}, date),
    tag('dc:rights', {}, asHtml(licence)),
    licenceUrl === undefined ? '' : tag('cc:license', { 'rdf:resource': licenceUrl }),
  ];
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': document.documentElement.lang,
      width: String(width),
      height: String(height),
      viewBox: `0 0 ${width} ${height}`,
    },
    [
      tag('title', {}, asHtml(title)),
      tag('desc', {}, asHtml(description)),
      tag(
        'metadata',
        {},
        tag(
          'rdf:RDF',
          {
            'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
            'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
            'xmlns:cc': 'http://creativecommons.org/ns#',
          },
          tag('cc:Work', { 'rdf:about': '' }, work.join('')),
        ),
      ),
      tag('rect', { width: '100%', height: '100%', fill: '#fff' }),
      pen.elements(),
    ].join('\n'),
  );
}

async function pngOf(copy: HTMLElement): Promise<Blob> {
  const { width, height } = pictureSize(copy);
  // Sharp on screens, and wide enough for a column in print.
  const scale = Math.max(2, Math.ceil(1400 / width));
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas.');
  context.scale(scale, scale);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  draw(copy, canvasPen(context));
  copy.remove();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser made no picture.'));
    });
  });
}
