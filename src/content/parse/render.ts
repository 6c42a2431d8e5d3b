import GithubSlugger from 'github-slugger';
import { defineHastPlugin, markdownToHtml, type HastVisitorInstance } from 'satteri';
import { features, tildes } from './markdown-body.ts';

/**
 * Renders a body as HTML by Sätteri, Astro's Markdown processor, with the options of its tree. Headings get ids, internal links
 * begin with `basePath`, external links are marked, and wide tables scroll. Nothing is styled
 * inline, which the content security policy would refuse.
 *
 * @param body Markdown in which `checkBody` found no problem.
 * @param basePath begins and ends with a slash.
 */
export function renderBody(
  body: string,
  basePath: string,
  { idPrefix = '', taken = [], pictures = new Map() }: RenderOptions = {},
): string {
  // One plugin, as each is another walk through the tree.
  const element = [headingIds(idPrefix, taken), links(basePath), tables(), alignedCells];
  if (body.includes('![')) element.push(figures(pictures));
  return markdownToHtml(body, {
    features,
    mdastPlugins: body.includes('~') ? [tildes] : [],
    hastPlugins: [defineHastPlugin({ name: 'bodies', element })],
  }).html;
}

interface RenderOptions {
  /** Is before the ids of headings, where the page has many ids of its own. */
  idPrefix?: string | undefined;
  /** Ids of other parts of the page. */
  taken?: readonly string[] | undefined;
  /** By their addresses in the text. */
  pictures?: ReadonlyMap<string, PictureInPage>;
}

/** A picture as a page asks for it. */
export interface PictureInPage {
  /** The same picture in several widths, in pixels, the narrowest first. */
  sources: readonly { url: string; width: number }[];
  /** The room that it takes at most, in CSS pixels. */
  width: number;
  height: number;
}

type ElementVisitor = Exclude<HastVisitorInstance['element'], undefined | unknown[]>;

interface Visitor {
  filter: string[];
  visit(...met: Parameters<ElementVisitor['visit']>): void;
}

/** Ids on every briefing's page; a heading of that name gets "facts-1". */
const takenIds = [
  ...['main', 'facts', 'corrections', 'figures', 'related', 'more', 'trade'],
  ...['footnote-label', 'suggestions'],
];

/** No id for a heading: that of a figure, a suggestion or a footnote, or none at all. */
const notForHeadings = /^(?:(?:figure|suggestion|user-content)-|$)/;

function headingIds(prefix: string, taken: readonly string[]): Visitor {
  const slugger = new GithubSlugger();
  for (const id of [...takenIds, ...taken]) slugger.slug(id);
  return {
    filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
    visit(node, context) {
      if (node.properties['id'] !== undefined) return;
      const id = slugger.slug(context.textContent(node));
      const own = notForHeadings.test(id) ? slugger.slug(`heading ${id}`.trim()) : id;
      context.setProperty(node, 'id', prefix + own);
    },
  };
}

function links(basePath: string): Visitor {
  return {
    filter: ['a'],
    visit(node, context) {
      const address = node.properties['href'];
      if (typeof address !== 'string') return;
      if (address.startsWith('/')) {
        context.setProperty(node, 'href', basePath + address.slice(1));
      } else if (/^https?:/i.test(address)) {
        context.setProperty(node, 'rel', 'noopener external');
      }
    },
  };
}

function tables(): Visitor {
  let number = 0;
  return {
    filter: ['table'],
    visit(node, context) {
      number++;
      context.wrapNode(node, {
        type: 'element',
        tagName: 'section',
        properties: { className: ['scroll'], tabIndex: 0, ariaLabel: `Table ${number}` },
        children: [],
      });
    },
  };
}

/** Below this a page has its edges beside a picture: twice `--edge`. */
const edges = '2rem';

/** Puts a picture into a `<figure>`, with its credit; without a file, which only a preview lacks, its description. */
function figures(pictures: ReadonlyMap<string, PictureInPage>): Visitor {
  return {
    filter: ['p'],
    visit(node, context) {
      const [image, ...others] = node.children;
      if (image?.type !== 'element' || image.tagName !== 'img' || others.length > 0) return;
      const { src, alt, title } = image.properties;
      const picture = pictures.get(String(src));
      context.replaceNode(
        node,
        element('figure', {}, [
          picture
            ? element('img', { ...attributesOf(picture), alt })
            : element('p', { title: String(src) }, [{ type: 'text', value: String(alt) }]),
          element('figcaption', {}, [{ type: 'text', value: String(title) }]),
        ]),
      );
    },
  };
}

function attributesOf({ sources, width, height }: PictureInPage) {
  return {
    src: sources.find((source) => source.width >= width)?.url ?? sources.at(-1)?.url,
    srcSet: sources.map((source) => `${source.url} ${source.width}w`).join(', '),
    sizes: `min(100vw - ${edges}, ${width}px)`,
    ...{ width, height, loading: 'lazy', decoding: 'async' },
  };
}

type Element = Parameters<ElementVisitor['visit']>[0];

function element(
  tagName: string,
  properties: Element['properties'],
  children: Element['children'] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

const alignedCells: Visitor = {
  filter: ['th', 'td'],
  visit(node, context) {
    const [, alignment] = /text-align:\s*(\w+)/.exec(String(node.properties['style'])) ?? [];
    if (alignment === undefined) return;
    context.setProperty(node, 'style', null);
    context.setProperty(node, 'className', [alignment]);
  },
};
