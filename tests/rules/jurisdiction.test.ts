/** The countries of the pack decide which labels are enough and which law is named. */
import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../../rules/cli/pack-files.ts';
import { adLabel } from '../../rules/disclosure/ad-label.ts';
import { affiliate } from '../../rules/disclosure/affiliate.ts';
import { employer } from '../../rules/disclosure/employer.ts';
import { fields } from '../../rules/imprint/fields.ts';
import { outdatedLaw } from '../../rules/imprint/outdated-law.ts';
import { politicalSponsor } from '../../rules/imprint/political-sponsor.ts';
import { inCountries, type Jurisdiction } from '../../rules/jurisdiction.ts';
import { loadPack } from '../../rules/pack/load.ts';
import { packSchema } from '../../rules/pack/schema.ts';
import { findingsOf, fixed } from './one-rule.ts';
import { load, problemsIn } from './pack/packs.ts';

const head = 'schema: 1\nid: acme\nversion: 1\ntitle: Acme\nlanguages: [de]\n';
const inPack = (...jurisdiction: Jurisdiction[]) => ({ pack: { jurisdiction } });

describe('the key of the pack', () => {
  it('is Germany, Austria and Switzerland in the starter pack and without a word', () => {
    expect(builtInPacks().get('starter')?.jurisdiction).toEqual(['DE', 'AT', 'CH']);
    expect(packSchema.parse({ schema: 1, id: 'a', version: 1, title: 'A', languages: ['de'] }).jurisdiction).toEqual([
      'DE',
      'AT',
      'CH',
    ]);
  });

  it('of a pack replaces that of the pack it builds on, and is taken over where it has none', () => {
    const countriesOf = (text: string) => {
      const result = loadPack(text, { file: 'acme.yaml', library: builtInPacks() });
      return result.ok ? result.pack.jurisdiction : result.problems;
    };
    expect(countriesOf(`${head}extends: [starter]\njurisdiction: [UK]\n`)).toEqual(['UK']);
    expect(countriesOf(`${head}extends: [starter]\n`)).toEqual(['DE', 'AT', 'CH']);
    expect(countriesOf(`${head}extends: [kornblum]\n`)).toEqual(['DE', 'AT']);
  });

  it('knows five countries, says so, and guesses what was meant', () => {
    expect(load(`${head}jurisdiction: [DE, AT, CH, UK, US]\n`).ok).toBe(true);
    const [unknown] = problemsIn(`${head}jurisdiction: [DE, USA]\n`);
    expect(unknown).toMatchObject({ line: 6, field: 'jurisdiction[1]' });
    expect(unknown?.message).toMatch(/DE, AT, CH, UK, US.*"USA".*Did you mean "US"/);
    expect(problemsIn(`${head}jurisdiction: [us]\n`, 'de')[0]?.message).toContain('Meinst du „US“?');
    expect(problemsIn(`${head}jurisdiction: []\n`)).toHaveLength(1);
    expect(problemsIn(`${head}jurisdiction: DE\n`)[0]?.message).toContain('a list');
  });
});

describe('labels for advertising', () => {
  const sponsored = 'Sponsored | Obsessed with these shoes, use my code JANE10.';
  const paid = 'Entgeltliche Einschaltung | Mit meinem Rabattcode JANA10 spart ihr.';

  it.each<[text: string, countries: Jurisdiction[], severity: string | undefined]>([
    [sponsored, ['US'], undefined],
    [sponsored, ['UK'], 'warn'],
    [sponsored, ['UK', 'US'], 'hint'],
    [paid, ['AT'], undefined],
    [paid, ['DE'], 'warn'],
    [paid, ['DE', 'AT'], 'hint'],
    ['Ad: Mit meinem Rabattcode JANA10 spart ihr, der Mixer ist toll.', ['US'], undefined],
    ['Ad: Mit meinem Rabattcode JANA10 spart ihr, der Mixer ist toll.', ['DE'], 'warn'],
    ['Ad: This blender is great and you save with my code JANE10.', ['DE'], undefined],
    ['Werbung | This blender is great and you save with my code JANE10.', ['DE'], undefined],
    ['Werbung | This blender is great and you save with my code JANE10.', ['UK'], 'warn'],
  ])('%s (%s): %s', (text, countries, severity) => {
    expect(findingsOf(adLabel, text, inPack(...countries))[0]?.severity).toBe(severity);
  });

  it('a label that suits some countries only is not enough in the others, and their law is named', () => {
    const [finding] = findingsOf(adLabel, paid, inPack('DE', 'AT', 'CH'));
    expect(finding?.message).toBe(
      '„Entgeltliche Einschaltung“ reicht in Deutschland und der Schweiz als Kennzeichnung nicht.',
    );
    expect(finding?.why).toContain('DE: § 5a Abs. 4 UWG');
    expect(finding?.why).not.toContain('MedienG');
    expect(finding?.sources?.map(({ title }) => title.slice(0, 3))).toEqual(['DE:', 'CH:']);
  });

  it('names the law of the one country without naming the country', () => {
    const text = 'Mit meinem Rabattcode JANA10 spart ihr.';
    expect(findingsOf(adLabel, text, inPack('AT'))[0]?.why).toContain('(§ 26 MedienG)');
    const [american] = findingsOf(adLabel, text, inPack('US'));
    expect(american?.sources).toEqual([
      { title: '16 CFR 255 (FTC)', url: expect.stringMatching(/^https:/), checked: expect.any(String) },
    ]);
  });

  it.each<Jurisdiction[][]>([[['DE', 'US']], [['UK']], [['CH', 'UK', 'US']]])(
    'the offered label suits all countries: %s',
    (countries) => {
      for (const text of [
        'Mit meinem Rabattcode JANA10 spart ihr.',
        'Obsessed with these shoes, use my code JANE10.',
      ]) {
        const [finding] = findingsOf(adLabel, text, inPack(...countries));
        expect(findingsOf(adLabel, fixed(text, finding) ?? '', inPack(...countries))).toEqual([]);
      }
    },
  );
});

it('beside a link, a commission has to be named in the US, and only a label is enough in the UK', () => {
  const vague = 'My blender (affiliate link): https://amzn.to/3xYzAbC';
  const plain = 'My blender (affiliate link, I earn a commission): https://amzn.to/3xYzAbC';
  expect(findingsOf(affiliate, vague, inPack('DE'))).toEqual([]);
  expect(findingsOf(affiliate, vague, inPack('US'))).toMatchObject([{ severity: 'warn' }]);
  expect(findingsOf(affiliate, plain, inPack('US'))).toEqual([]);
  expect(findingsOf(affiliate, plain, inPack('DE', 'UK', 'US'))).toMatchObject([
    { severity: 'hint', message: '“affiliate link” beside the link is not enough in the UK.' },
  ]);
});

it('praise of the employer is held where the post itself has to say who speaks', () => {
  const post = { text: 'The RoadRunner is the best thing I used this year.', author: { kind: 'employee' as const } };
  const company = { names: ['ACME'], products: ['RoadRunner'] };
  const found = (...jurisdiction: Jurisdiction[]) => findingsOf(employer, post, { pack: { company, jurisdiction } })[0];
  expect(found('DE')?.severity).toBe('hint');
  expect(found('DE', 'US')).toMatchObject({ severity: 'warn', sources: [{ title: 'US: 16 CFR 255 (FTC)' }] });
});

it('an imprint is read by the law of its country', () => {
  const austrian =
    'Impressum\nMuster GmbH\nGraben 12\n1010 Wien\nGeschäftsführerin: Jana Weber\nTelefon: +43 1 234567\nE-Mail: post@muster.example\nFN 123456a, Handelsgericht Wien';
  const problems = (...countries: Jurisdiction[]) =>
    findingsOf(fields, austrian, inPack(...countries)).map(({ evidence }) => evidence.problem);
  expect(problems('DE', 'AT', 'CH')).toEqual(['no-business-object']);
  expect(problems('CH')).toEqual([]);
  expect(problems('US')).toEqual([]);
  expect(findingsOf(fields, austrian, inPack('DE', 'AT'))[0]?.why).toContain('(AT: § 5 ECG, § 25 MedienG)');
});

it('a reference to an old German law is mended only where German law is followed', () => {
  const text = 'Impressum: Angaben gemäß § 5 TMG';
  expect(fixed(text, findingsOf(outdatedLaw, text, inPack('DE', 'CH'))[0])).toContain('§ 5 DDG');
  const [swiss] = findingsOf(outdatedLaw, text, inPack('CH'));
  expect(swiss?.fix).toBeUndefined();
  expect(swiss?.instead).not.toContain('DDG');
});

it('a political advertisement is stopped where law asks for its sponsor', () => {
  const text = 'Sponsored post: vote for Jane Carter on election day!';
  expect(findingsOf(politicalSponsor, text, inPack('US'))).toMatchObject([
    { severity: 'stop', sources: [{ title: '11 CFR 110.11' }] },
  ]);
  const [swiss] = findingsOf(politicalSponsor, text, inPack('CH'));
  expect(swiss?.severity).toBe('hint');
  expect(swiss?.sources).toBeUndefined();
});

it('countries are listed as they are spoken', () => {
  expect(inCountries('en', ['UK'])).toBe('in the UK');
  expect(inCountries('de', ['DE', 'AT', 'CH'])).toBe('in Deutschland, Österreich und der Schweiz');
});
