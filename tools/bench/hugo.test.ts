import { expect, test } from 'vitest';
import { plainMarkdown } from './hugo.ts';

test('plainMarkdown adds what follows from a briefing to its frontmatter', () => {
  const briefing = `---
title: Coal
summary: A contract.
date: 2024-03~
source: vna
url: https://example.org/vna/coal
dateline: Pakse
countries: [VN, LA, RU]
sector: coal
---

The text.
`;
  expect(plainMarkdown(briefing)).toBe(`---
title: Coal
summary: A contract.
dateline: Pakse
date: 2024-03-01
displayDate: 2024-03~
report: https://example.org/vna/coal
pairs:
  - la-ru
  - la-vn
  - ru-vn
countries:
  - vn
  - la
  - ru
sectors:
  - coal
sources:
  - vna
archive:
  - "2024"
---

The text.
`);
});
