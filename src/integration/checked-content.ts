import type { AstroIntegrationLogger } from 'astro';
import { checkContent } from '../content/checks/check-content.ts';
import { asLines, summary } from '../content/checks/report.ts';
import { readContent, type Content } from '../content/read-content.ts';
import { latestDay } from '../model/latest-day.ts';
import { parseCachePath, type Environment } from '../site/environment.ts';

/** Checks content, and reports what `check:content` prints; nothing where there is nothing wrong. */
export function checkAndReport(content: Content) {
  const checked = checkContent(content, { today: latestDay(new Date()) });
  const { problems, warnings } = checked;
  const found = asLines(problems) + asLines(warnings, 'warning: ');
  const report = found === '' ? '' : `${found}${summary(content.briefings.length, problems)}`;
  return { ...checked, report };
}

/** @throws what is wrong, where that must be corrected before anything is published. */
export async function soundContent(
  environment: Environment,
  logger: AstroIntegrationLogger,
): Promise<Content> {
  const content = await readContent(environment.contentDir, { cache: parseCachePath(environment) });
  const { stopping, report } = checkAndReport(content);
  if (stopping.length > 0) throw withoutStack(report);
  if (report !== '') logger.warn(`\n${report}`);
  return content;
}

/** Astro prints an error's stack; an editor needs the report only. */
function withoutStack(report: string): Error {
  const error = new Error(
    `The content has problems, so the site was not built; correct them and build again.\n${report}`,
  );
  error.stack = error.message;
  return error;
}
