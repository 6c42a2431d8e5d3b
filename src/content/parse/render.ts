import GithubSlugger, { slug } from 'github-slugger';
import { defineHastPlugin, markdownToHtml, type HastVisitorInstance } from 'satteri';
import { briefingPartIds } from '../../model/page-parts.ts';
import { featuresFor, tildes } from './markdown-body.ts';

/**
 * Renders a body as HTML by Sätteri, Astro's Markdown processor, with the options of its tree. Headings
 * get ids, internal links begin with `basePath`, external links are marked, and wide tables and code
 * scroll. Nothing is styled inline, which the content security policy would refuse.
 *
 * @param body Markdown in which `checkBody` found no problem.
 * @param basePath begins and ends with a slash.
 */
export function renderBody(
  body: string,
  basePath: string,
  {
    pagesPath = basePath,
    idPrefix = '',
    taken = [],
    pictures = new Map(),
    words = wordless,
  }: RenderOptions = {},
): string {
  // One plugin, as each is another walk through the tree.
  const element = [
    headingIds(idPrefix, taken),
    links(basePath, pagesPath),
    scrolling(words),
    alignedCells,
  ];
  if (/\[[ x]\]/i.test(body)) element.push(checkboxes(words));
  if (body.includes('![')) element.push(figures(pictures));
  return markdownToHtml(body, {
    features: featuresFor(body),
    mdastPlugins: body.includes('~') ? [tildes] : [],
    hastPlugins: [defineHastPlugin({ name: 'bodies', element })],
  }).html;
}

/**
 * Renders a body as HTML for books: without ids except those of footnotes, with addresses, pictures and boxes to tick as
 * they are written. It takes half the time of `renderBody`.
 */
export function renderPlainly(body: string, { label, backTo }: FootnoteWords): string {
  const footnotes = { label, backLabel: (reference: number) => backTo(reference) };
  return markdownToHtml(body, {
    features: { ...featuresFor(body), gfm: { footnotes } },
    mdastPlugins: body.includes('~') ? [tildes] : [],
  }).html;
}

/** The words of the list of footnotes. */
export interface FootnoteWords {
  label: string;
  /** Announces the link back to the text. */
  backTo: (reference: number) => string;
}

/** The prefix of the ids of headings in a state of play, as the parts of its page may have the same names. */
export const stateOfPlayIds = 'state-';

interface RenderOptions {
  /** Is before the addresses of pages, as `basePath` is before those of files. */
  pagesPath?: string | undefined;
  /** Is before the ids of headings, where the page has many ids of its own. */
  idPrefix?: string | undefined;
  /** Ids of other parts of the page. */
  taken?: readonly string[] | undefined;
  /** By their addresses in the text. */
  pictures?: ReadonlyMap<string, PictureInPage>;
  words?: BodyWords;
}

/** The words that screen readers announce for parts without words of their own. */
export interface BodyWords {
  table: (number: number) => string;
  code: (number: number) => string;
  done: string;
  notDone: string;
}

const wordless: BodyWords = { table: () => '', code: () => '', done: '', notDone: '' };

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

/** Ids that texts themselves have; headings have neither these nor those of the parts of a page. */
const idsInText = ['footnote-label', 'suggestions'];

/**
 * Ids that headings cannot have: those of figures, suggestions and footnotes, and all that do not begin
 * with a letter.
 */
const notForHeadings = /^(?:(?:figure|suggestion|user-content)-|\P{L}|$)/u;

/** Invisible characters, such as the variation selectors of emojis. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

function headingIds(prefix: string, taken: readonly string[]): Visitor {
  const slugger = new GithubSlugger();
  for (const id of [...briefingPartIds, ...idsInText, ...taken]) slugger.slug(id);
  return {
    filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
    visit(node, context) {
      if (node.properties['id'] !== undefined) return;
      const name = slug(context.textContent(node).replaceAll(invisible, ''));
      const words = name.split('-').filter(Boolean);
      const own = notForHeadings.test(name) ? ['heading', ...words].join('-') : name;
      context.setProperty(node, 'id', prefix + slugger.slug(own));
    },
  };
}

/** The address of a page ends with a slash before its part. */
const isPage = /^[^?#]*\/(?:[?#]|$)/;

/**
 * Returns an address in a body, from the site's root, as a page has it.
 *
 * @param pagesPath is before the addresses of pages, as `basePath` is before those of files.
 */
export function addressOnSite(address: string, basePath: string, pagesPath: string): string {
  return (isPage.test(address) ? pagesPath : basePath) + address.slice(1);
}

function links(basePath: string, pagesPath: string): Visitor {
  return {
    filter: ['a'],
    visit(node, context) {
      const address = node.properties['href'];
      if (typeof address !== 'string') return;
      if (address.startsWith('/')) {
        context.setProperty(node, 'href', addressOnSite(address, basePath, pagesPath));
      } else if (/^https?:/i.test(address)) {
        context.setProperty(node, 'rel', 'noopener external');
      }
    },
  };
}

/** Gives each table and block of code a box in which it scrolls, by the keyboard as well. */
function scrolling(words: BodyWords): Visitor {
  const count = { table: 0, pre: 0 };
  return {
    filter: ['table', 'pre'],
    visit(node, context) {
      const isTable = node.tagName === 'table';
      const label = isTable ? words.table(++count.table) : words.code(++count.pre);
      const box = { className: ['scroll'], tabIndex: 0, ariaLabel: label };
      context.wrapNode(node, element('section', box));
    },
  };
}

function checkboxes({ done, notDone }: BodyWords): Visitor {
  return {
    filter: ['input'],
    visit(node, context) {
      context.setProperty(node, 'ariaLabel', node.properties['checked'] ? done : notDone);
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
          ...(typeof title === 'string'
            ? [element('figcaption', {}, [{ type: 'text', value: title }])]
            : []),
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
