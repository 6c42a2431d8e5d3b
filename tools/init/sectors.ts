import type { Sector } from '../../src/model/sector.ts';

/** The sectors that are offered for a new site, each with its IPTC Media Topics; editors may add any others. */
export const offeredSectors: readonly Sector[] = [
  {
    id: 'diplomacy',
    label: 'Diplomacy',
    mediaTopics: ['20000638', '20000639'],
    words: ['diplomacy', 'embassy', 'ambassador', 'diplomatic relations', 'state visit'],
  },
  {
    id: 'trade',
    label: 'Trade',
    mediaTopics: ['20000373'],
    words: ['trade', 'export', 'import', 'customs', 'tariff'],
  },
  {
    id: 'energy',
    label: 'Energy',
    mediaTopics: ['20000256'],
    words: ['energy', 'electricity', 'power plant', 'power line', 'natural gas', 'oil', 'megawatt'],
  },
  {
    id: 'transport',
    label: 'Transport',
    mediaTopics: ['20000337'],
    words: ['transport', 'railway', 'highway', 'bridge', 'port', 'airport', 'border crossing'],
  },
  {
    id: 'agriculture',
    label: 'Agriculture',
    mediaTopics: ['20000210'],
    words: ['agriculture', 'farm', 'crop', 'livestock', 'fertiliser'],
  },
  {
    id: 'mining',
    label: 'Mining',
    mediaTopics: ['20000316'],
    words: ['mining', 'mine', 'mineral', 'ore'],
  },
  {
    id: 'environment',
    label: 'Environment',
    mediaTopics: ['06000000'],
    words: ['environment', 'climate change', 'wildlife', 'river basin', 'pollution'],
  },
  {
    id: 'education',
    label: 'Education',
    mediaTopics: ['05000000'],
    words: ['education', 'university', 'scholarship', 'student'],
  },
  {
    id: 'health',
    label: 'Health',
    mediaTopics: ['07000000'],
    words: ['health', 'hospital', 'vaccine', 'disease'],
  },
  {
    id: 'science',
    label: 'Science & technology',
    mediaTopics: ['13000000'],
    words: ['science', 'technology', 'research', 'satellite', 'telecommunications'],
  },
  {
    id: 'security',
    label: 'Security',
    mediaTopics: ['16000000'],
    words: ['security', 'defence', 'army', 'navy', 'peacekeeping', 'military exercise'],
  },
];
