/** What was done with a picture and what it is called, looked for only in a sentence in which somebody is told of. */
import type { Span } from '../../review.ts';

/** `camera`: nothing but a picture is made that way; `job`: what is said of those who do it for a living; `made`: that or something else; `passed`: handed on; `taken`: taken over from somewhere. */
export type DeedKind = 'camera' | 'job' | 'made' | 'passed' | 'taken';

export interface Deed extends Span {
  kind: DeedKind;
  language: 'de' | 'en';
  /** As written. */
  text: string;
}

const deedWords: readonly [language: 'de' | 'en', kind: DeedKind, words: string][] = [
  [
    'de',
    'camera',
    `gefilmt gfilmt fotografiert fotografiat geknipst gknipst knipst abgelichtet eingefangen aufgenommen aufgnommen mitgefilmt abfotografiert rausfotografiert filmt filmte fotografierte knipste`,
  ],
  ['de', 'job', `abgeliefert getroffen`],
  [
    'de',
    'made',
    `gemacht gmacht gmocht geschossen gschossen gedreht festgehalten erwischt gezaubert gezeichnet gemalt`,
  ],
  [
    'de',
    'passed',
    `geschickt gschickt weitergeschickt weitergeleitet weitergleitet zugeschickt zugesandt zugesendet eingesandt eingereicht gesendet gemailt gesimst überlassen überreicht zugesteckt zukommen zugespielt rübergeschickt dagelassen geteilt gepostet hochgeladen reingestellt gestellt eingestellt geliefert bereitgestellt bekommen gekriegt erhalten kriegt griagt verdanken verdankt kam kamen reingekommen landete stammt stammen`,
  ],
  [
    'de',
    'taken',
    `kopiert rauskopiert geklaut gklaut gemopst stibitzt gespeichert abgespeichert gefunden gfunden gfunde gesehen gsehn gesehn entdeckt geborgt ausgeborgt ausborgt ausgeliehen geliehen gezogen runtergeladen heruntergeladen aufgeschnappt aufgetaucht gesichert`,
  ],
  ['en', 'camera', `filmed photographed snapped videoed recorded captured capturing`],
  ['en', 'job', `outdid`],
  ['en', 'made', `took taken shot caught got made drew painted`],
  [
    'en',
    'passed',
    `sent posted shared forwarded dropped uploaded emailed mailed texted whatsapped messaged airdropped passed handed submitted delivered put courtesy lent`,
  ],
  [
    'en',
    'taken',
    `found saw seen saved copied nicked pinched stole stolen swiped borrowed grabbed lifted screenshotted downloaded ripped spotted nabbed yoinked`,
  ],
];
const deedPhrases: readonly [language: 'de' | 'en', kind: DeedKind, phrase: string][] = [
  ['de', 'camera', 'auslöser gedrückt'],
  ['de', 'camera', 'hinter der kamera'],
  ['de', 'job', 'ganze arbeit'],
  ['de', 'job', 'arbeit gemacht'],
  ['de', 'job', 'job gemacht'],
  ['en', 'camera', 'pressed the shutter'],
  ['en', 'camera', 'behind the camera'],
  ['en', 'camera', 'behind the lens'],
  ['en', 'job', 'did us proud'],
  ['en', 'job', 'nailed it'],
  ['en', 'job', 'smashed it'],
  ['en', 'job', 'killed it'],
  ['en', 'job', 'worked magic'],
  ['en', 'job', 'worked wonders'],
  ['en', 'job', 'did a'],
  ['en', 'job', 'did an'],
  ['en', 'job', 'did such'],
  ['en', 'passed', 'came in'],
  ['en', 'passed', 'came through'],
  ['en', 'passed', 'came to us'],
];

const deedOf = new Map(
  deedWords.flatMap(([language, kind, words]) => words.split(/\s+/).map((word) => [word, { language, kind }] as const)),
);

/** Deeds in a stretch of text, in their order. @param range a sentence, at most some hundred characters */
export function deedsIn(text: string, range: Span): readonly Deed[] {
  const stretch = text.slice(range.start, range.end).toLowerCase();
  const deeds: Deed[] = [];
  for (const { 0: word, index } of stretch.matchAll(anyWord)) {
    const deed = deedOf.get(word);
    if (deed !== undefined) deeds.push(deedAt(text, range.start + index, word.length, deed));
  }
  for (const [language, kind, phrase] of deedPhrases) {
    const index = stretch.indexOf(phrase);
    if (index >= 0) deeds.push(deedAt(text, range.start + index, phrase.length, { language, kind }));
  }
  return deeds;
}

function deedAt(text: string, start: number, length: number, deed: Pick<Deed, 'kind' | 'language'>): Deed {
  return { ...deed, start, end: start + length, text: text.slice(start, start + length) };
}

const anyWord = /\p{L}+/gu;

/** Pictures, clips and drawings in a stretch of text. */
export function worksIn(text: string, { start, end }: Span): readonly Span[] {
  const from = Math.max(0, start);
  const works: Span[] = [];
  for (const { 0: word, index } of text.slice(from, end).matchAll(work)) {
    if (!noWork.test(word)) works.push({ start: from + index, end: from + index + word.length });
  }
  return works;
}

const work =
  /(?<!\p{L})(?:[\p{L}-]*(?:foto|fotos|bild|bilder|bildern|video|videos|aufnahmen?(?! ins? (?:die|das|den|unsere)(?!\p{L}))|clip|clips)|reel|schnappsch(?:uss|üsse)|filmchen|scans?|screenshots?|postkarten?|ansichtskarten?|dias?|buidl|büi?dli?|bildle?|fot[ei]li|foti|helgen|fotografien?|büudli|zeichnung|gemälde|skizze|grafik|infografik|karikatur|comic|cartoons?|memes?|gifs?|illustration|infographic|sketch|floor plan|luftbilder|photo(?:graph)?s?|pictures?|pics?|images?|shots?(?! (?:down|up|at|this|these|it|him|her|them|my|our|the)(?!\p{L}))|snaps?|snapshot|vids?|footage|postcards?|stills?|drawing|painting|poster|cartoon)(?!\p{L})/giu;
const noWork =
  /^(?:vorbild|vorbilder|leitbild|weltbild|menschenbild|krankheitsbild|erscheinungsbild|stadtbild|ortsbild|schriftbild|gesamtbild|[\p{L}]*(?:wieder|kontakt|nahrungs|bestands|not|kredit|arbeits|patienten)aufnahmen?)$/iu;
