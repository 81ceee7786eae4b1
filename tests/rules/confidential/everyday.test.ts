import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../rules/index.ts';
import { packSchema } from '../../../rules/pack/schema.ts';

const reviewer = compilePack(
  packSchema.parse({
    schema: 1,
    id: 'acme',
    version: 1,
    title: 'ACME',
    languages: ['de', 'en'],
    company: { names: ['ACME'] },
  }),
);

/** Ordinary posts that touch the words of the rules. */
const ordinary = [
  'Unser Team hat heute 1.200 Pakete gepackt, Rekord! Danke an alle im Lager.',
  'Neue Quartalszahlen? Ich zähle nur noch Kuchenstücke.',
  'Kleine Prognose von mir: Der Sommer wird nass.',
  'Wir haben einen neuen Router, und ich habe drei Stunden lang das WLAN gesucht.',
  'Passwort dreimal falsch eingegeben, gesperrt, Montag.',
  'Wer von euch nutzt noch Zettel für Passwörter? Ehrlich sein!',
  'Wir ziehen um: Ab dem 01.12.2026 findet ihr uns in der Hafenstraße 12, 20457 Hamburg.',
  'Meine Kollegin Jana hat heute ihren letzten Tag, wir vermissen sie jetzt schon.',
  'Tom ist seit zehn Jahren bei uns, Glückwunsch!',
  'Unser Lehrling Mehmet hat die Prüfung bestanden, mit 92 Prozent.',
  'Die Verhandlungen im Kindergarten um das letzte Stück Pizza laufen.',
  'Wir sind vor Gericht der Geschmäcker gelandet: Ananas auf Pizza, ja oder nein?',
  'Heute Schulung zum Thema Phishing, danach war ich bei drei Mails unsicher.',
  'Nach fünf Jahren haben wir unser Büro gekündigt und arbeiten jetzt im Garten.',
  'Vergleich mit letztem Jahr: doppelt so viele Radfahrer auf unserem Hof.',
  'Wir suchen noch eine Band für das Sommerfest, Vorschläge?',
  'Der Zug 12345 nach Köln steht, wir warten seit 20 Minuten, aber die Schokolade reicht.',
  'Mein Vater hat Geburtstag, 70 Jahre, und er baut noch immer Möbel.',
  'Wir sind im Vertrieb jetzt zu acht, Zahlen sind nicht alles.',
  'Die Aktie meiner Oma ist der Apfelkuchen: steigt immer.',
  'Our team packed 1,200 parcels today, thanks everybody in the warehouse.',
  'My forecast: rain, coffee, rain.',
  'Locked out after three wrong passwords, happy Monday.',
  'New router at home and I spent three hours looking for the wifi.',
  'Emily has been with us for ten years, congratulations!',
  'We are moving to 12 Harbour Street on 1 December, come and visit.',
  'Our apprentice passed the exam with 92 percent, we are so proud of her.',
  'Training on phishing today, afterwards I trusted no mail at all.',
  'We gave up our office lease and work from the garden now.',
  'Waiting for a delayed train with a good book, it could be worse.',
  'Grandma turns 90 on Sunday and still beats us at cards.',
  'Profit from my lemonade stand in 1989: two dollars.',
  'The settlement on the hill was built by monks, we visited it today.',
  'Thanks to the board game night we know who cheats.',
  'Peter lost his keys again, third time this month.',
  'We talked about revenue for an hour and about lunch for two.',
];

describe('everyday posts go out', () => {
  it.each(ordinary)('%s', (text) => {
    const held = reviewer
      .review({ text, network: 'linkedin', author: { kind: 'employee' } })
      .findings.filter(({ severity }) => severity === 'warn' || severity === 'stop');
    expect(held.map(({ rule, excerpt }) => `${rule}: ${excerpt}`)).toEqual([]);
  });
});

/** Answers as community managers write them. */
const answers: readonly (readonly [question: string, answer: string])[] = [
  [
    'Mein Paket ist seit zwei Wochen nicht da!',
    'Zwei Wochen sind zu lang, das tut uns leid. Schick uns die Nummer per DM, wir suchen es heute. ^AB',
  ],
  ['Die App stürzt schon wieder ab, nervt.', 'Das nervt, verstehe ich. Das Update kommt morgen um 9 Uhr. ^TK'],
  ['Habt ihr am Sonntag auf?', 'Ja, von 10 bis 18 Uhr. Bis dann! ^AB'],
  ['Der Service war super, danke!', 'Das freut uns sehr, liebe Grüße ans ganze Haus! ^AB'],
  ['The app crashes again, so annoying.', 'Ugh, that is annoying. The fix goes out tomorrow at nine. ^TK'],
  ['Do you open on Sundays?', 'We do, from ten to six. See you then! ^AB'],
  ['Great service, thank you!', 'That made our day, thank you! ^AB'],
  [
    'Order still missing, no reply for a week.',
    'A week without a reply is not okay, sorry. Please DM us and I will look today. ^AB',
  ],
];

describe('good answers go out', () => {
  it.each(answers)('%s → %s', (question, text) => {
    const { findings } = reviewer.review({
      text,
      kind: 'reply',
      author: { kind: 'community' },
      replyTo: { text: question },
    });
    expect(
      findings.filter(({ severity }) => severity === 'warn' || severity === 'stop').map(({ rule }) => rule),
    ).toEqual([]);
  });
});
