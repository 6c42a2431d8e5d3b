/** Texts of a table: one per "¦" or line; "⏎" stands for a line feed, "⇥" for a tab. */
function table(rows: string): string[] {
  const texts = rows.split(/[¦\n]/).filter((text) => text !== '');
  return texts.map((text) => text.replaceAll('⏎', '\n').replaceAll('⇥', '\t'));
}

/** Dates as people and programs write them: possible, impossible, and no dates at all. */
export const dateShapes = table(`
2026-02-05¦2026-02¦2026¦2019~¦2025-10?¦2025-10-16~¦2025-10-16%¦"2026-02-05"¦2026-02-30¦2025-02-29
2024-02-29¦1900-02-29¦2000-02-29¦2026-13¦2026-00¦2026-01-32¦0000¦0001¦9999¦9999-12-31¦10000¦-0001
0000-01-01¦Y170000002¦2026-1-5¦26-01-05¦05/02/2026¦02.05.2026¦5 February 2026¦20260205¦2026-036
2026-W05¦2026-W05-3¦2026-21¦2026-02-05T10:00:00Z¦2026-02-05 10:00¦2026-02-05T24:00¦1770249600
1770249600000¦2026/02/05¦201X¦20XX¦2026-XX¦2026-02-XX¦{2025,2026}¦[2025..2026]¦2025/2026
2025-01/2025-06¦2025/2024¦2025/¦/2025¦../2025¦2025/..¦2025//2026¦2025/2026/2027¦2024-02/2024-02-29
２０２６¦٢٠٢٦¦2026‑02‑05¦2026–02–05¦ 2026¦2026 ¦2026~?¦~2026¦2026-02-05~~¦2026-02-0５¦today¦now¦null
2026-02-05\u200B¦2026-02-29/2026-03-01¦1582-10-10¦2100-02-29¦275760-09-13`);

export const numbers = table(`
0¦-0¦00¦1e999¦-1e999¦1e-999¦1E5¦NaN¦Infinity¦.inf¦-.INF¦.nan¦0x1F¦0o17¦0b1¦1_000¦1,000¦1.¦.5¦+5¦--5
9007199254740993¦１２¦٣¦999999999999999999999999¦0.0000001¦-999999999999999.999999¦1:30¦5 million¦½
15°28′00″N¦15 28 00 N¦107.26667° E¦15,46667¦15.46667, 107.26667¦−15.4¦91¦-180.000001¦90¦180`);

/** Numbers as reports print them, with scales and currencies. */
export const printedNumbers = table(`
US$1.5 billion¦US$1,5 billion¦$1.5bn¦US$ 1.5 b¦1.5 billion USD¦USD 1.5 billion¦€ 3,2 Mrd.¦£12m¦¥1.2tn
1,5¦1.381,5¦1 381,5¦1'381.5¦1,381.5¦1\u00A0500¦50%¦50 per cent¦about 1.5¦~5¦5~7¦10-12¦10–12¦1.5-2 million
KSh 5 million¦ETB 300bn¦Rs 3 lakh crore¦12 crore¦Rp 3 triliun¦3 tỷ USD¦500 triệu đồng¦1,2 nghìn tỷ
5 тыс. руб.¦2,98 млрд долл.¦1.2万亿元¦3億円¦500 ຕື້ກີບ¦10 ລ້ານໂດລາ¦5 ล้านบาท¦half a million¦two dozen
1½¦1/2¦1.5e9¦1.5x¦+12.5%¦-3¦−3¦(3)¦1..5¦1.5.¦$¦€/MWh 65¦5 USD/kWh¦million¦seven hundred`);

/** What a merge leaves in a file. */
export const conflicts = table(`
<<<<<<< HEAD¦=======¦>>>>>>> main¦||||||| base¦<<<<<<<¦>>>>>>>¦<<<<<<< ours⏎a: b⏎=======⏎a: c⏎>>>>>>> theirs
<<<<<<< ours⏎Text⏎||||||| base⏎=======⏎Other text⏎>>>>>>> theirs`);

/** Invisible characters, and the entities of some. */
export const invisible = table(`
\u200B¦\u200C¦\u200D¦\u200E¦\u200F¦\u2060¦\u00AD¦\u034F¦\u061C¦\u115F¦\u17B4¦\u180E¦\u202E¦\u2066¦\u2028
\u2800¦\u3164¦\uFE0F¦\uFE00¦\uFEFF¦\uFFA0¦\uFFFC¦\uFFF9¦\uE000¦\uF0B7¦\u{E0100}¦\u{E0041}¦\u0085¦\u0000¦\u001B
&#8203;¦&#x200E;¦&shy;¦&ZeroWidthSpace;¦&#xFEFF;`);

/** Values that mean something to YAML, JavaScript, HTML, a shell, a browser or this project. */
export const words = table(`
true¦false¦TRUE¦yes¦no¦on¦null¦Null¦~¦undefined¦[object Object]¦"¦'¦""¦''¦"\\x"¦"\\u202E"¦"\\ud800"
"\\0"¦"a\\nb"¦"\\t"¦'a''b'¦a: b¦a #b¦a # b¦#¦- a¦? a¦: a¦@a¦\`a\`¦%a¦|¦>¦|-¦>+2¦|9¦!!¦!a¦!!binary aGk=
!!int 5¦!!set {a}¦!<tag:x> a¦&a b¦*a¦&a *a¦<<¦{key}¦\${x}¦<script>alert(1)</script>¦</script>¦<!--
]]>¦&lt;¦&#0;¦=cmd()¦../../etc¦\\¦javascript:alert(1)¦JaVaScRiPt:x¦https://a¦http://a.b@c.d/¦//a.b
https://a.b/\u202E¦data:text/html,x¦https://[::1]/¦https://a.b:99999/¦http://localhost¦HTTPS://A.B
vn¦VN¦world¦XX¦la-vn¦VN-LA¦__proto__¦constructor¦hasOwnProperty¦\u200B¦\u00A0¦e\u0301¦👨‍👩‍👧¦\u202Eabc
Vietn\u0430m¦\u0422rade¦of\uFB01cial¦ﷺﷺﷺﷺ¦a\u2028b¦\uFEFF¦İ¦ß¦\u{10FFFF}¦\uFFFE`);

export const collections = table(`
[]¦{}¦[[]]¦[a¦a]¦{a¦[a, b]¦[a, a]¦[VN, LA]¦[VN, VN]¦[,]¦[a,,b]¦{a: b}¦{a: b, a: c}¦[{a: b}]¦{a}¦[~]
["a", 'b']¦[a: b]¦[? a : b]¦[&a b, *a]¦{__proto__: a}¦{"constructor": {"prototype": a}}
{<<: {a: b}}¦[VN, LA, RU, CN, TH, KH, MM]`);

/** Keys with a meaning in JavaScript or YAML, and others without one. */
export const keys = table(`
__proto__¦constructor¦prototype¦toString¦hasOwnProperty¦valueOf¦length¦<<¦"<<"¦? a⏎¦[a, b]¦{a: b}¦""
''¦"a b"¦a.b¦0¦-1¦null¦~¦!a b¦&a b¦*a¦"\\u0000"¦"title"¦'date'¦é¦日本¦then¦*¦@¦%¦a#b`);

/** Characters that mean something to YAML or Markdown. */
export const signs = table(`
:¦: ¦ :¦⏎¦⏎  ¦⏎- ¦⏎  - ¦- ¦? ¦[¦]¦{¦}¦,¦"¦'¦#¦ #¦ # ¦&a¦*a¦!¦!!¦!a ¦|¦>¦%¦@¦\`¦⇥¦⏎⇥¦\\¦~¦<<: ¦...¦--- ¦---
⏎---⏎¦⏎...⏎¦⏎%YAML 1.2⏎---⏎¦⏎%TAG ! x⏎¦&a⏎¦!!map ¦- - - ¦? - ¦\u00A0¦\u3000¦\u0085¦*¦**¦***¦_¦__¦~~
\`\`¦\`\`\`¦~~~¦(¦)¦](¦][¦![¦[^1]¦[^1]: a¦[a]: /b¦<¦> ¦<!--¦-->¦&¦&amp;¦&#0;¦&#x202E;¦&#xD800;¦&nbsp;¦  ⏎
\\⏎¦⏎⏎¦||¦-¦1. ¦1) ¦999999999. ¦# ¦####### ¦#a¦===¦⏎***⏎¦⏎===⏎¦    ¦$¦$$¦:::¦{#id}¦{.class}¦+++¦%%
<a@b.c>¦<https://a.b>`);

/** What patterns and parsers look for, and may look for again and again. */
export const repeatable = table(`
 ¦a¦[]¦[a](¦[a][¦{a: ¦a: ¦a:⏎¦ a:¦# a⏎¦&a ¦*a ¦<a ¦**a ¦_a_¦_a__ *b** ¦\` ¦|a¦|-¦1,¦1¦1.1¦0,000¦US$
US¢1¦Aa¦Aà ¦.¦, ¦/¦http://a.¦www.¦a@b.¦[^a]¦[^a]: ¦\u200B¦é¦e\u0301¦\u0301¦👍¦\r¦\r⏎¦⏎ ¦ ⏎¦⏎⏎ ¦VN, ¦- a⏎
  - a⏎¦one ¦million ¦&amp; ¦the `);

/** Ten names, each a list of ten of the one before: ten thousand million items if they were read. */
const billionLaughs = Array.from({ length: 10 }, (_, index) =>
  index === 0
    ? 'a0: &a0 x'
    : `a${index}: &a${index} [${Array(10)
        .fill(`*a${index - 1}`)
        .join()}]`,
).join('\n');

/** Lines of YAML. */
export const yamlLines = [
  billionLaughs,
  ...table(`
base: &base {title: x}⏎<<: *base¦a: &a⏎  b: *a¦<<: [{title: a}, {date: b}]¦? {a: b}⏎: c¦? - a⏎: - b
!!python/object/apply:os.system ["x"]¦a: |⏎  x⏎ y¦a: >9⏎ x¦__proto__:⏎  draft: "true"⏎  title: x
constructor:⏎  prototype:⏎    title: x¦- a⏎- b¦"a⏎b": c¦{title: a, date: b}¦# only a comment
---¦...¦ ¦⇥`),
];

/** Lines of Markdown. */
export const markdownLines = table(`
[text](/briefings/x/)¦[text](javascript:alert(1))¦[text](JAVASCRIPT&colon;alert(1))¦[](/about/)
[text](data:text/html;base64,PHNjcmlwdD4=)¦[text](https://example.org "title" onclick=x)
[text](<https://example.org/a b>)¦[text]( /about/ )¦[text](//example.org)¦![picture](/x.png)
[text](/about/\\"onclick=x)¦[a][b]⏎⏎[b]: javascript:alert(1)¦[b]: https://example.org "<b>"
<script>alert(1)</script>¦<b onclick="x">b</b>¦<!-- comment -->¦<?php x ?>¦<![CDATA[x]]>
&lt;script&gt;alert(1)&lt;/script&gt;¦# One⏎¦## Two⏎⏎#### Four⏎¦Title⏎=====⏎¦¦<javascript:alert(1)>
| a | b |⏎|---|---|⏎| 1 | 2 |⏎¦| a | b |⏎|---|---|⏎| 1 | 2 | 3 |⏎¦| a |⏎|:-:|⏎¦\`\`\`js⏎alert(1)⏎\`\`\`⏎
\`\`\`⏎---⏎¦    code⏎¦- a⏎  - b⏎    - c⏎¦- [ ] open⏎- [x] done⏎¦1. a⏎1. b⏎¦> quotation⏎lazy⏎
Note.[^n]⏎⏎[^n]: A note.⏎¦[^n]: Unused.⏎¦https://example.org/a_b_c and a@example.org and www.example.org
"quotes" -- and --- dashes ... 'apostrophes'¦[x](vbscript:x) [y](&#106;avascript:x)¦term⏎: definition⏎
$x^2$ and $$y$$`);

/** Quotations, collections and Markdown elements around "…". */
export const pairs = table(`
"…"¦'…'¦[…]¦{…}¦(…)¦<…>¦&…;¦*…*¦**…**¦_…_¦~~…~~¦\`…\`¦[…](/about/)¦[…](https://a.org/)¦![…](/a.png)
> …⏎¦⏎## …⏎¦⏎- …⏎¦⏎| … |⏎|-|⏎¦[^…]¦⏎\`\`\`⏎…⏎\`\`\`⏎¦⏎<div>⏎…⏎</div>⏎¦⏎1. …⏎¦⏎    …¦|⏎    …¦>⏎    …
>-⏎    …¦|+⏎    …`);

/** The same of what may be in itself. */
export const nests = table(`[…¦[…]¦{a: …}¦- …¦? …¦> …¦1. …¦**_…_**¦[a …](/b/)¦<b>…¦>…`);

/** Names that editors, programs and other systems give to files, without their endings. */
export const fileNames = table(`
a¦A¦x y¦é¦e\u0301¦ກ¦日本¦🙂¦%20¦100%¦#1¦?q¦a&b¦a'b¦a"b¦<b>¦{key}¦__proto__¦constructor¦toString¦con¦nul
index¦README¦readme¦.hidden¦..a¦-a¦_a¦a.b¦a.md¦a.yml¦a~¦a ¦ a¦a⏎b¦a\u001B[31mb¦a\u202Eb¦a\u200Bb¦1¦2
2026¦la-vn¦vn-la¦la¦LA¦xx¦VN¦wire¦rubber-road¦Rubber-Road¦rubber_road¦${'x'.repeat(250)}`);

export const fileEndings = table(
  '.md¦.yml¦.MD¦.markdown¦.yaml¦.txt¦.md~¦.json¦.md.orig¦.YML',
).concat('');

/** Names of folders that a content folder has, or must not have. */
export const folders = table(`
briefings¦briefings/2026¦briefings/a b¦briefings/x.md¦agreements¦events¦people¦organisations
conflicts¦projects¦pairs¦sources¦countries¦countries/x¦.¦briefing¦Sources¦.git`);
