import GithubSlugger from 'github-slugger';
import { defineHastPlugin, markdownToHtml } from 'satteri';

/**
 * A body as HTML: headings carry ids, quotes are typographic, links inside the site lead below the
 * path at which it is served, and links out say so to browsers and search engines.
 *
 * @param body Markdown that `readBody` found nothing in.
 * @param basePath begins and ends with a slash.
 */
export function renderBody(body: string, basePath: string): string {
  const slugger = new GithubSlugger();
  const { html } = markdownToHtml(body, {
    features: { frontmatter: false, smartPunctuation: true },
    hastPlugins: [
      defineHastPlugin({
        name: 'heading-ids',
        element: {
          filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
          visit(node, context) {
            context.setProperty(node, 'id', slugger.slug(context.textContent(node)));
          },
        },
      }),
      defineHastPlugin({
        name: 'links',
        element: {
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
        },
      }),
    ],
  });
  return html;
}
