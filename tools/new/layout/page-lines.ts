const inBrackets =
  /\((?:file |ap |afp )?(?:photo|picture|image|illustration|screenshot)\b[^()]*\)\.?$/i;
const afterWords =
  /(?:^|[\s—–-])(?:\p{Lu}[\p{L}/.]* )?(?:Photo|PHOTO)s?(?:: [^.]{2,40}| by [^.]{2,40}| courtesy [^.]{2,60})?\.?$/u;
const ofPhotographer =
  /(?:^|[—–-]\s*)\p{Lu}[\p{Lu}/]+ (?:Photo|PHOTO)s?(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,5}\.?$/u;
const byAgency =
  /(?:[.!?”"’'] ?|\()(?:REUTERS|AFP|AP|EPA|Xinhua|Reuters|Getty Images|[\p{L} ]{2,30}\/(?:AFP|Getty Images))\/\p{Lu}[\p{L}\p{M} ./,'’-]{2,60}\)?\.?$/u;
const bank = /(?:Getty Images|Shutterstock|iStock|Reuters pic|AFP pic|Unsplash|Handout)\)?\.?$/i;
const beforeWords =
  /^(?:(?:(?:file|illustrative|illustration) )?(?:photo|image|picture)|caption)s?: |^FILE(?: PHOTO)?(?:\s*[-–—:]|\.)|^This (?:photo|picture|image)\b/i;

/** A caption or a photo credit: "(Photo: …)", "VNA/VNS Photo Somchai Example", "FILE - …". */
export function isCaption(block: string): boolean {
  const end = block.slice(-200);
  return (
    beforeWords.test(block.slice(0, 60)) ||
    [inBrackets, afterWords, ofPhotographer, byAgency, bank].some((form) => form.test(end))
  );
}

/** Whole lines that a web page prints among the text of a report, in lower case. */
const furniture = [
  'share(?: (?:this|on|via)\\b.*)?|bookmark|print|e-?mail|save|copy (?:link|url)|link copied.*|gift article',
  '(?:\\d+ )?comments?(?: \\(\\d+\\))?|leave a comment|show (?:more|less|all)|see (?:more|all)|more|view all|next|previous',
  'whatsapp|telegram|facebook|twitter|x|linkedin|reddit|instagram|youtube|tiktok|messenger|viber|zalo|pinterest',
  'advertise?ments?|sponsored.*|ads? powered by.*|promoted.*|(?:article|story) continues.*|scroll to continue.*',
  '(?:tap to )?listen(?: to)?(?: this| the)?(?: article| story| news)?.{0,30}|new: you can now listen.*|this audio is.*',
  '(?:reading time:? )?\\d+[ -]?min(?:ute)?s?(?: read)?|\\d+ (?:views?|shares?|minutes? ago|hours? ago|days? ago)',
  'small|medium|large|font size.*|text size.*|a[-+ ]a?[-+]?|summary|synopsis|key points|highlights|in this article',
  'read a summary of.*|get bite-sized.*|cards interface.*|(?:click|tap) here.*|fast|skip to.*|home|menu|search',
  'subscribe.*|sign (?:up|in|me up).*|log ?in|register|your subscription.*|by providing an email.*|i agree to.*',
  'terms of (?:use|service)|privacy policy|and acknowledge that.*|all rights reserved.*|our standards:.*',
  'follow (?:us|the author|our|.{2,40} on (?:x|twitter|facebook|google|telegram|instagram)).*|join (?:us|our).*',
  'download (?:the|our) app.*|(?:purchase )?licensing rights.*|suggested topics:?|opens new tab|get our .{2,60}',
  '\\(?(?:this|the) (?:story|article|report) (?:has not|has been|was|is) .*|(?:tags?|keywords?|topics?|categor(?:y|ies)|editors?)\\s*:.*',
  '.{2,120} contributed to (?:this|the) (?:report|story|article)\\.?',
  '(?:©|\\(c\\)|copyright) .*|#\\S+(?: #\\S+)*|[\\d\\W_]{1,12}|o0o|end(?:item)?|you have .{2,40} left.*|loading.*',
].join('|');
const isFurniture = new RegExp(`^(?:${furniture})$`, 'i');

const related =
  /^(?:read (?:more|also|next)|also read|related(?: (?:stories|story|news|articles?|topics|content|coverage|links|posts))?|more (?:stories|news|on this)\b.{0,30}|see also|recommended(?: .{1,30})?|you (?:may|might) (?:also )?like|most (?:read|popular|viewed)|top stories|latest (?:news|stories)|featured stories|trending(?: .{1,20})?|(?:editors?[’']?s? )?picks|don[’']t miss|what to read next|explore more|other news|read)\s*(?:[:|»>-]\s*(?<link>.*))?$/i;

/** In characters: more than any line of a page, less than a paragraph. */
const longestLine = 240;

/**
 * What a line is that a web page prints and the report does not: an element of the page, or a link to
 * another report; undefined for a line of the report.
 */
export function pageLine(line: string): 'page' | 'related heading' | 'related link' | undefined {
  if (line.length > longestLine) return undefined;
  const heading = related.exec(line);
  if (heading) return (heading.groups?.['link'] ?? '') === '' ? 'related heading' : 'related link';
  return isFurniture.test(line) ? 'page' : undefined;
}
