import { Briefing } from '../model/briefing.ts';
import { readBody, type Link } from './body.ts';
import { decode } from './decode.ts';
import { bodyAfterFrontmatter, splitFrontmatter } from './frontmatter.ts';
import type { Finding } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml, type Places } from './yaml.ts';

/** What one briefing's file says, as far as it can be told without looking at another file. */
export interface BriefingReading {
  /** Absent where anything in the frontmatter is wrong. */
  data?: Briefing;
  /** The fields that are right where others are wrong. */
  sound?: Partial<Briefing>;
  places: Places;
  links: Link[];
  findings: Finding[];
}

/** Reads a briefing from the bytes of its file: all findings at once, never an exception. */
export function readBriefing(bytes: Uint8Array): BriefingReading {
  const decoded = decode(bytes);
  if ('finding' in decoded) return unusable(decoded.finding);
  const parts = splitFrontmatter(decoded.text);
  if ('finding' in parts) return unusable(parts.finding);
  const yaml = readYaml(parts.yaml, parts.yamlLine);
  const valid = validate(Briefing, yaml);
  const body = readBody(parts.body, parts.bodyLine);
  return {
    data: valid.value,
    sound: valid.sound,
    places: yaml.places,
    links: body.links,
    findings: [...yaml.findings, ...valid.findings, ...body.findings],
  };
}

/** The fields that can be relied on. */
export function fieldsOf({ data, sound }: Pick<BriefingReading, 'data' | 'sound'>) {
  return data ?? sound ?? {};
}

/** The Markdown after the frontmatter of a file that was read without findings. */
export function bodyOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return 'text' in decoded ? bodyAfterFrontmatter(decoded.text) : '';
}

function unusable(finding: Finding): BriefingReading {
  return { places: {}, links: [], findings: [finding] };
}
