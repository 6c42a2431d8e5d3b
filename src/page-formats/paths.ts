import { byStatus } from '../model/agreement-status.ts';
import { listedBy } from '../model/archive.ts';
import { memoisedByObject } from '../model/memoise.ts';
import { countriesNamed } from '../model/overview.ts';
import type { PageFormat } from '../model/site-settings.ts';
import { hasEarlier } from '../model/state-of-play.ts';
import { bodyOf } from '../site/body-html.ts';
import { withCacheKey } from '../site/cache-key.ts';
import { digestIs, digestOf } from '../site/digest.ts';
import { openSite, type Site } from '../site/site.ts';
import type { AgreementFacts } from './agreement.ts';
import type { BriefingFacts } from './briefing.ts';
import type { PairFacts } from './pair.ts';
import type { ProjectFacts } from './project.ts';
import type { Known } from './references.ts';

/**
 * Returns a function that lists the paths of pages in a format, which is the same for all formats; there are none
 * where the site does not publish it.
 */
function pathsOf<Path extends { params: object; props: object }>(list: (site: Site) => Path[]) {
  const withKeys = memoisedByObject((site: Site) => withCacheKey(list(site)));
  return async (format: PageFormat) => {
    const site = await openSite();
    return site.formats.includes(format) ? [...withKeys(site)] : [];
  };
}

const knownIn = memoisedByObject((site: Site): Known => {
  const { records, vocabulary, names } = site;
  const known = { records, vocabulary, names, withPage: countriesNamed(site) };
  digestIs(known, digestOf(known));
  return known;
});

export const briefingPaths = pathsOf((site) =>
  site.briefings.map((briefing) => ({
    params: { slug: briefing.slug },
    props: {
      briefing,
      agreements: site.citations.agreementsOf(briefing.slug),
      projects: site.citations.projectsOf(briefing.slug),
      conflicts: site.citations.conflictsOf(briefing.slug),
      known: knownIn(site),
    } satisfies BriefingFacts,
    texts: [briefing],
  })),
);

export const pairPaths = pathsOf((site) =>
  Array.from(site.pairs.keys(), (pair) => {
    const stateOfPlay = site.records.statesOfPlay.get(pair);
    return {
      params: { pair },
      props: {
        dossier: site.dossiers.of(pair),
        stateOfPlay,
        // For the key: the record of a state of play is without its text.
        written: stateOfPlay && bodyOf(stateOfPlay).text,
        hasVersions: hasEarlier(site.versions.get(pair)),
        editions: [...(site.editions.ofPairs.get(pair)?.keys() ?? [])],
        known: knownIn(site),
      } satisfies PairFacts & { written: string | undefined },
    };
  }),
);

export const agreementPaths = pathsOf((site) => {
  const { dossiers, citations, pairs } = site;
  const projects = listedBy(dossiers.projects, ({ project }) => project.agreements);
  const withDossier = new Set(pairs.keys());
  return dossiers.agreements.map((agreement) => ({
    params: { id: agreement.id },
    props: {
      agreement,
      steps: dossiers.stepsOf(agreement.id),
      citing: citations.agreements.get(agreement.id) ?? [],
      projects: (projects.get(agreement.id) ?? []).map(({ id }) => id),
      dossiers: withDossier,
      known: knownIn(site),
    } satisfies AgreementFacts,
  }));
});

export const projectPaths = pathsOf((site) => {
  const { dossiers, pairs } = site;
  const agreements = new Map(dossiers.agreements.map((one) => [one.id, one]));
  const withDossier = new Set(pairs.keys());
  return dossiers.projects.map((project) => ({
    params: { id: project.id },
    props: {
      project,
      agreements: project.project.agreements
        .flatMap((id) => agreements.get(id) ?? [])
        .sort(byStatus),
      dossiers: withDossier,
      known: knownIn(site),
    } satisfies ProjectFacts,
  }));
});
