import { afterEach, describe, expect, test } from 'vitest';
import { SiteSettings } from '../model/site-settings.ts';
import { provideSettings, settings } from '../site/settings.ts';
import { publisher } from './entities.ts';

const before = settings();
afterEach(() => provideSettings(before));

const site = new URL('https://example.org');
const publisherOf = (given: object) => {
  const required = { title: 'A', description: 'B.', licence: { name: 'All rights reserved' } };
  provideSettings(SiteSettings.parse({ ...required, publisher: given }));
  return publisher(site);
};

describe('the publisher', () => {
  test.each([
    ['news-organisation', 'NewsMediaOrganization'],
    ['public-body', 'GovernmentOrganization'],
    ['person', 'Person'],
  ])('that is a %s has the type %s', (kind, type) => {
    expect(publisherOf({ kind })).toMatchObject({ '@type': type, name: 'A' });
  });

  test('has its own name and addresses, and else those of the site', () => {
    const own = { name: 'Trust', address: 'https://trust.example/', contact: 'mailto:a@b.example' };
    expect(publisherOf({ ...own, place: 'Nairobi' })).toMatchObject({
      ...{ name: 'Trust', url: 'https://trust.example/', email: 'a@b.example' },
      ...{ address: 'Nairobi', '@id': 'https://example.org/#publisher' },
    });
    expect(publisherOf({})).toMatchObject({ name: 'A', url: 'https://example.org/' });
  });

  test('has the policies that its pages state', () => {
    expect(publisherOf({})).toMatchObject({
      publishingPrinciples: 'https://example.org/about/#how',
      correctionsPolicy: 'https://example.org/about/#corrections',
    });
    expect(publisherOf({ kind: 'person' })).not.toHaveProperty('correctionsPolicy');
  });
});
