import { happens, pick, wholeNumber } from '../../bench/random.ts';
import { positionIn, replaced, type TextMutator } from './mutator.ts';

const signs = [
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '``',
    '```',
    '~~~',
    '[',
    ']',
    '(',
    ')',
    '](',
    '][',
    '![',
    '[^1]',
  ],
  ...[
    '[^1]: note',
    '[a]: /b',
    '<',
    '>',
    '> ',
    '<!--',
    '-->',
    '&',
    '&amp;',
    '&#0;',
    '&#x202E;',
    '&#xD800;',
    '&nbsp;',
  ],
  ...[
    '\\',
    '  \n',
    '\\\n',
    '\n\n',
    '\n',
    '|',
    '||',
    '-',
    '- ',
    '1. ',
    '1) ',
    '999999999. ',
    '# ',
    '####### ',
    '#a',
    '===',
  ],
  ...[
    '\n---\n',
    '\n***\n',
    '\n===\n',
    '    ',
    '\t',
    '$',
    '$$',
    ':::',
    '{#id}',
    '{.class}',
    '+++',
    '%%',
    '<a@b.c>',
    '<https://a.b>',
  ],
];

const pieces = [
  '[text](/briefings/x/)',
  '[text](javascript:alert(1))',
  '[text](JAVASCRIPT&colon;alert(1))',
  '[text](data:text/html;base64,PHNjcmlwdD4=)',
  '[text](https://example.org "title" onclick=x)',
  '[text](<https://example.org/a b>)',
  '[text]( /about/ )',
  '[](/about/)',
  '[text](//example.org)',
  '[text](/about/\\"onclick=x)',
  '[a][b]\n\n[b]: javascript:alert(1)',
  '[b]: https://example.org "<b>"',
  '![picture](/x.png)',
  '<script>alert(1)</script>',
  '<b onclick="x">b</b>',
  '<!-- remark -->',
  '<?php x ?>',
  '<![CDATA[x]]>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '# One\n',
  '## Two\n\n#### Four\n',
  'Title\n=====\n',
  '| a | b |\n|---|---|\n| 1 | 2 |\n',
  '| a | b |\n|---|---|\n| 1 | 2 | 3 |\n',
  '| a |\n|:-:|\n',
  '```js\nalert(1)\n```\n',
  '```\n---\n',
  '    code\n',
  '- a\n  - b\n    - c\n',
  '- [ ] open\n- [x] done\n',
  '1. a\n1. b\n',
  '> quotation\nlazy\n',
  'Note.[^n]\n\n[^n]: What it says.\n',
  '[^n]: Nobody asks.\n',
  'https://example.org/a_b_c and a@example.org and www.example.org',
  '"quotes" -- and --- dashes ... \'apostrophes\'',
  '<javascript:alert(1)>',
  '[x](vbscript:x) [y](&#106;avascript:x)',
  'term\n: definition\n',
  '$x^2$ and $$y$$',
];

/** What stands before and behind some words. */
const pairs = [
  ...[
    ['*', '*'],
    ['**', '**'],
    ['_', '_'],
    ['~~', '~~'],
    ['`', '`'],
    ['[', '](/about/)'],
    ['[', '](https://a.org/)'],
  ],
  ...[
    ['<', '>'],
    ['&', ';'],
    ['(', ')'],
    ['> ', '\n'],
    ['\n## ', '\n'],
    ['\n- ', '\n'],
    ['\n| ', ' |\n|-|\n'],
    ['[^', ']'],
  ],
  ...[
    ['\n```\n', '\n```\n'],
    ['\n<div>\n', '\n</div>\n'],
    ['\n1. ', '\n'],
    ['\n    ', '\n'],
    ['![', '](/a.png)'],
  ],
] as [string, string][];

/** Puts Markdown's signs anywhere or about some words, or whole constructs between lines. */
export const markdown: TextMutator = (text, random) => {
  if (happens(random, 0.3)) {
    const [before, after] = pick(random, pairs);
    const from = wholeNumber(random, Math.floor(text.length / 2), text.length);
    const to = from + wholeNumber(random, 0, 40);
    return replaced(text, from, to, before + text.slice(from, to) + after);
  }
  if (happens(random, 0.5)) {
    const at = positionIn(text, random);
    return replaced(text, at, at + wholeNumber(random, 0, 2), pick(random, signs));
  }
  const lines = text.split('\n');
  const at = wholeNumber(random, Math.floor(lines.length / 2), lines.length);
  return lines.toSpliced(at, 0, '', pick(random, pieces), '').join('\n');
};
