/** Releases of offices, universities, associations and projects, and notes of clubs that look like one. */
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../rules/compile.ts';
import { packSchema } from '../../../rules/pack/schema.ts';
import { allRules } from '../../../rules/registry.ts';

const pack = packSchema.parse({ schema: 1, id: 'tone', version: 1, title: 'Tone', languages: ['de', 'en'] });
const reviewer = compilePack(
  pack,
  allRules.filter(({ id }) => id.startsWith('tone/')),
);
const toneOf = (text: string) => reviewer.review({ text }).tone;

const releases: Record<string, readonly string[]> = {
  'headlines of two parts': [
    'Zwischen Ebbe und Flut: Auftakt der Wattforschungswochen',
    'Vom Acker auf den Teller: Abschluss des Projekts Kurze Wege',
    'From quarry to concert hall: council approves culture plan',
  ],
  'headlines in title case': [
    'An Evening Of Organ Music At The Old Granary',
    'New Seminar Series Examines The Ethics Of Memory',
  ],
  'headlines that begin with a figure': ['£3.1 million for harbour repairs', '120 neue Ladepunkte im Kreisgebiet'],
  'headlines without a verb, or with a participle': [
    'Kennzeichenpflicht auch für E-Roller im Pendelverkehr',
    'Fahrraddieb dank Überwachungskamera gefasst',
    'Woman charged after fire at garden centre',
  ],
  'names with verbs that no list has': [
    'Corvin Wasser mindert Druck im Leitungsnetz',
    'Tessel Gas thins overnight crews',
  ],
  'demands and statements of associations': [
    'Mieterverein fordert Ende der Staffelverträge',
    'Stellungnahme zum Entwurf des Waldgesetzes',
    'Statement on the sale of the county archive',
    'Kein Abriss ohne Konzept: Heimatbund kritisiert Baupläne',
  ],
  'quotations without a verb': [
    'Dazu Landesgeschäftsführerin Inken Rave: „Der Erlass ist ein Rückschritt für alle Schulen, die auf Verlässlichkeit angewiesen sind und seit Jahren auf eine Lösung warten.“',
    'Tom Ashe, director of the Peat Trust: "The revised plan ignores the evidence of the last decade and leaves the uplands without any protection at all."',
  ],
  'research and its findings': [
    'Ein Forschungsteam hat untersucht, wie Gründächer die Temperatur in Innenhöfen beeinflussen. Die Ergebnisse zeigen, dass begrünte Flächen auch unser Verständnis der nächtlichen Abkühlung verändern.',
    'The project will assess how hedgerows store carbon on arable land. The findings are expected to improve our understanding of how field margins respond to drought.',
  ],
  'a we that is an institution': [
    'Wir begrüßen die Entscheidung des Senats, die Förderung der Beratungsstellen fortzusetzen. Unsere Organisation hatte in mehreren Stellungnahmen auf die angespannte Finanzierung der Träger hingewiesen und eine Verstetigung der Mittel gefordert.',
  ],
};

const notes: Record<string, readonly string[]> = {
  'entries of a duty log': [
    '11.09.2026 / 05:40 Uhr - B2 Fahrzeugbrand\nKleinbus auf der Bergstraße, beim Eintreffen bereits gelöscht. Im Einsatz: 9 Mitglieder, zwei Fahrzeuge.',
    'Einsatz Nr. 7: Wasser im Keller der Volksschule, zwei Stunden gepumpt.',
    '03/02/2026 21:15 - Call out to a shed fire by the canal, out on arrival. Five crew, one pump.',
  ],
  'match reports': [
    'Die Herren II unterlagen in Marlach mit 19:24. Nach der Pause fiel lange kein Tor, dann fielen sie alle auf der falschen Seite.',
    'The thirds lost by six wickets at Elmside. Rain came at tea, and so did most of the sandwiches.',
  ],
  'club and event notes': [
    'Der Kegelverein traf sich zur Versammlung im Gasthaus. Der Kassier wurde entlastet, der Wirt spendierte Suppe.',
    'The bell ringers met in the vestry. The treasurer was thanked, and the kettle was replaced.',
    'Die Stadtbücherei hat montags jetzt zu. Rückgabe geht trotzdem, Klappe neben der Treppe.',
  ],
  'a text that begins with a small letter': [
    'in der kantine gibt es seit montag nur noch suppe mit einlage unbekannter herkunft',
  ],
  thanks: ['Starkes Konzert! Großen Dank an alle Helfer und an die Technik #kulturhof #livemusik'],
};

describe.each(Object.entries(releases))('%s', (_kind, texts) => {
  it.each(texts)('sound like a release: %s', (text) => expect(toneOf(text).label).toBe('press-release'));
});

describe.each(Object.entries(notes))('%s', (_kind, texts) => {
  it.each(texts)('do not sound like a release: %s', (text) => expect(toneOf(text).label).not.toBe('press-release'));
});

describe('words that have two faces', () => {
  it('takes neither the country US nor the letters U.S. for a person', () => {
    const text =
      'The agency and its partners in the US and the U.S. Virgin Islands have published the annual report on coastal erosion.';
    expect(toneOf(text).reasons.map(({ group }) => group)).not.toContain('first-person');
    expect(toneOf(text).reasons.map(({ group }) => group)).not.toContain('address');
  });

  it('hears a contraction in a talk, and no genitive for one', () => {
    const wordsOf = (text: string) => toneOf(text).reasons.find(({ group }) => group === 'informal')?.words ?? [];
    expect(wordsOf("The boiler's broken in the village hall on Station Road, bring a jumper")).toContain("'s broken");
    expect(wordsOf("The town's new hall on Station Road is now owned by the trust")).toEqual([]);
  });

  it('asks nobody with a question in a quotation', () => {
    const groups = (text: string) => toneOf(text).reasons.map(({ group }) => group);
    expect(groups('Wer hat den Schlüssel zum Archiv der Gemeinde?')).toContain('question');
    expect(
      groups('„Wer hat den Schlüssel zum Archiv der Gemeinde?“, fragte die Vorsitzende des Ausschusses.'),
    ).not.toContain('question');
  });

  it('knows a dateline with a double hyphen', () => {
    const text = 'HARTWELL, OH--The glasshouse of the botany department opens its doors to the public on March 9.';
    expect(reviewer.review({ text }).findings.map(({ rule }) => rule)).toContain('tone/boilerplate');
  });
});
