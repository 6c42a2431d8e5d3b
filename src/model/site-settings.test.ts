import { describe, expect, test } from 'vitest';
import { neutralSettings, programName, SiteSettings } from './site-settings.ts';

const least = { title: 'News', description: 'News of two countries.', licence: { name: 'CC0' } };

const security = { contact: 'mailto:security@example.org', expires: '2027-06-30' };

/** Returns where the settings are wrong, and by which rules. */
function wrongIn(settings: object) {
  const { error } = SiteSettings.safeParse({ ...least, ...settings });
  return (error?.issues ?? []).map((issue) => [
    issue.path.join('.'),
    issue.code === 'custom' ? String(issue.params?.['rule']) : issue.code,
  ]);
}

describe('SiteSettings', () => {
  test('need a title, a description and a licence', () => {
    expect(SiteSettings.parse(least)).toMatchObject({ ...least, language: 'en-GB' });
    expect(SiteSettings.safeParse({}).error?.issues).toHaveLength(3);
    expect(SiteSettings.parse(neutralSettings)).toEqual(neutralSettings);
  });

  test.each([
    [{ title: 'x'.repeat(40) }, []],
    [{ title: 'x'.repeat(41) }, [['title', 'long-title']]],
    [{ title: 'e\u0301'.repeat(30) }, []],
    [{ title: 'x'.repeat(60), shortTitle: 'x' }, []],
    [{ title: 'x'.repeat(61), shortTitle: 'x' }, [['title', 'short-enough']]],
    [{ language: 'en' }, []],
    [{ language: 'en-KE' }, []],
    [{ language: 'en-gb' }, [['language', 'known-language']]],
    [{ language: 'en-001' }, []],
    [{ language: 'en-XX' }, [['language', 'known-language']]],
    [{ language: 'en-Arab' }, [['language', 'known-language']]],
    [{ language: 'English' }, [['language', 'known-language']]],
    [{ language: 'vi' }, []],
    [{ language: 'fr' }, [['language', 'known-language']]],
    [{ languages: 'en' }, [['languages', 'invalid_type']]],
    [{ languages: ['vi', 'en'] }, []],
    [
      { languages: ['vi', 'vi'] },
      [
        ['languages.1', 'listed-once'],
        ['languages', 'main-language'],
      ],
    ],
    [{ languages: ['en', 'fr'] }, [['languages.1', 'known-language']]],
    [{ language: 'xx', languages: ['en'] }, [['language', 'known-language']]],
    [{ languages: ['en', 'vi'], translations: { vi: { title: 'Tin' } } }, []],
    [{ translations: { vi: {} } }, [['translations.vi', 'known-language']]],
    [
      { languages: ['en', 'vi'], translations: { en: {} } },
      [['translations.en', 'known-language']],
    ],
    [{ id: '2ed6657d-e927-568b-95e1-2665a8aea6a2' }, []],
    [{ id: '2ED6657D-E927-568B-95E1-2665A8AEA6A2' }, [['id', 'invalid_format']]],
    [{ id: 'bilateral' }, [['id', 'invalid_format']]],
    [{ corrections: 'mailto:desk@example.org' }, []],
    [{ corrections: 'desk@example.org' }, [['corrections', 'form']]],
    [{ corrections: 'https://example.org/\u200B' }, [['corrections', 'form']]],
    [
      { security: { ...security, contact: 'mailto:a@example.org\nExpires:' } },
      [['security.contact', 'form']],
    ],
    [{ security: { ...security, policy: 'https://example.org/security' } }, []],
    [
      { security: { ...security, policy: 'http://example.org/security' } },
      [['security.policy', 'secure-address']],
    ],
    [{ publisher: { kind: 'state' } }, [['publisher.kind', 'invalid_value']]],
    [{ home: { pairs: ['DE-FR'] } }, [['home.pairs.0', 'invalid_format']]],
    [{ names: { scripts: { Cyrillic: 'uk' } } }, []],
    [{ names: { scripts: { Cyrilic: 'uk' } } }, [['names.scripts.Cyrilic', 'known-script']]],
    [{ names: { scripts: { Cyrillic: 'und' } } }, [['names.scripts.Cyrillic', 'known-language']]],
    [{ names: { latin: ['cs'] } }, [['names.latin.0', 'invalid_value']]],
    [{ headlines: [{ kind: 'trade', period: 'year' }] }, [['headlines.0.kind', 'invalid_value']]],
  ])('%j', (settings, expected) => {
    expect(wrongIn(settings)).toEqual(expected);
  });
});

test.each([
  ['East African Power & Trade: Report', 'east-african-power-trade-report'],
  ['Hà Nội', 'ha-noi'],
  ['ອາຊຽນ', 'briefings'],
])('programName of %s is %s', (title, name) => {
  expect(programName({ ...neutralSettings, title })).toBe(name);
  expect(programName({ ...neutralSettings, title: 'Other', shortTitle: title })).toBe(name);
});
