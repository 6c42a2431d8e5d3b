import type { FileToWrite } from '../new-files.ts';
import { licences, type Choices } from './choices.ts';
import { yamlText } from './yaml-text.ts';

/** Returns the site's own pages. What only the publisher knows is asked for in the text. */
export function pagesOf(choices: Choices): FileToWrite[] {
  const { title, publisher, contact, licence } = choices;
  const reachable = contact?.replace(/^mailto:/, '') ?? 'Add your e-mail address here.';
  const mayBeUsed =
    licence === 'reserved'
      ? `${publisher} reserves all rights in briefings and data.`
      : `Briefings and data are under ${licences[licence].name}.`;
  const publishedBy =
    publisher === title ? '' : ` It is published by ${publisher.replace(/\.?$/, '.')}`;
  return [
    page(
      'about',
      {
        title: 'About',
        description: `What ${title} is, and how its briefings are made.`,
        menu: 'header',
        order: 10,
        parts: ['method', 'sources', 'corrections', 'search', 'data', 'licences'],
      },
      `## What this is

${title} summarises reports on relations between countries, pair by pair.${publishedBy}

“Not reported in this archive” means that none of our briefings says it. It may have been reported elsewhere.`,
    ),
    page(
      'imprint',
      { title: 'Imprint', description: `Who publishes ${title}, and how to reach us.`, order: 20 },
      `## Publisher

${publisher}

Add your postal address here, and who is responsible for the content.

## Contact

${reachable}

## Rights

${mayBeUsed} The reports belong to their sources.`,
    ),
    page(
      'privacy',
      {
        title: 'Privacy',
        description: 'What this site stores in your browser, and what its server records.',
        order: 30,
        parts: ['browser'],
      },
      `## What our server records

Add here what your web host records, why, and for how long.

Pages load nothing from other sites, set no cookies, and do not track readers. Searches run in your browser.`,
    ),
  ];
}

function page(id: string, frontmatter: object, text: string): FileToWrite {
  return {
    path: `pages/${id}.md`,
    text: `---\n${yamlText(frontmatter)}---\n\n${text}\n`,
  };
}
