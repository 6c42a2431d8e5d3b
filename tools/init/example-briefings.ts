import type { FileToWrite } from '../new-files.ts';
import { yamlText } from './yaml-text.ts';

interface Country {
  code: string;
  name: string;
}

/**
 * Returns two briefings that show what an editor writes. All in them is invented, and they say so.
 *
 * @param countries the two of the pair, in the order of their codes.
 * @param place the capital of the first country.
 */
export function exampleBriefings(
  countries: readonly Country[],
  sectors: readonly { id: string }[],
  place?: string,
): FileToWrite[] {
  const codes = countries.map(({ code }) => code);
  const [a = '', b = ''] = countries.map(({ name }) => name);
  const sectorLike = (wanted: string) =>
    (sectors.find(({ id }) => id === wanted) ?? sectors[0])?.id;
  const common = { source: 'example', countries: codes };
  return [
    {
      path: 'briefings/2025/example-bridge.md',
      text: briefing(
        {
          title: `Example: ${a} and ${b} plan a bridge`,
          summary: `An invented report for this example: ${a} and ${b} want to open a bridge in 2030.`,
          date: '2025-02-11',
          published: '2025-02-11',
          ...common,
          url: 'https://agency.example/bridge',
          sector: sectorLike('transport'),
          event: { date: '2025-02-10', kind: 'ministerial_talks', place },
          deadlines: [{ date: '2030', what: 'Opening of the example bridge', kind: 'planned' }],
        },
        `This briefing is an example, and everything in it is invented. Delete it when you have briefings of your own.

Ministers of ${a} and ${b} agreed to build a bridge, the Example News Agency reported. It is to open in 2030.

## What to know

- Each briefing summarises one report from one named source, in your own words.
- “What to know” is for what the report leaves open, such as who pays for the bridge.`,
      ),
    },
    {
      path: 'briefings/2025/example-trade.md',
      text: briefing(
        {
          title: `Example: ${a}–${b} trade reaches US$120 million`,
          summary: `An invented report for this example: trade between ${a} and ${b} was US$120 million in 2024.`,
          date: '2025-03-04',
          published: '2025-03-05',
          ...common,
          url: 'https://agency.example/trade',
          sector: sectorLike('trade'),
          organisations: ['example-statistics'],
          figures: [
            {
              kind: 'trade_total',
              value: 120,
              scale: 'million',
              unit: 'USD',
              period: 2024,
              reporter: 'example-statistics',
              country: codes[0],
              partner: codes[1],
              status: 'actual',
              asPrinted: 'US$120 million',
            },
          ],
        },
        `This briefing is an example, and everything in it is invented. Delete it when you have briefings of your own.

Trade between ${a} and ${b} was worth US$120 million in 2024, according to the Example Statistics Office. The two countries
want to [build a bridge](/briefings/example-bridge/).

## What to know

- Every number that matters is listed as a figure, with its unit, its period and who says it; pages, charts and tables are
  made of these.`,
      ),
    },
  ];
}

function briefing(frontmatter: object, text: string): string {
  return `---\n${yamlText(frontmatter)}---\n\n${text}\n`;
}
