/** The groups in which the tone explains itself, in words for people. */
import type { FeatureName } from './features.ts';

export const toneGroups = [
  'format',
  'announcing',
  'quote',
  'third-person',
  'superlative',
  'buzzword',
  'nominal',
  'sentence-length',
  'figures',
  'address',
  'question',
  'invitation',
  'first-person',
  'informal',
] as const;
export type ToneGroup = (typeof toneGroups)[number];

export const groupOf: Record<FeatureName, ToneGroup> = {
  format: 'format',
  announcing: 'announcing',
  quote: 'quote',
  impersonal: 'third-person',
  thirdPerson: 'third-person',
  newsLine: 'third-person',
  headline: 'third-person',
  superlative: 'superlative',
  buzzword: 'buzzword',
  nominal: 'nominal',
  passive: 'nominal',
  sentenceLength: 'sentence-length',
  wordLength: 'sentence-length',
  capital: 'figures',
  figures: 'figures',
  address: 'address',
  question: 'question',
  invitation: 'invitation',
  firstPerson: 'first-person',
  informal: 'informal',
  everyday: 'informal',
  notes: 'informal',
  emoji: 'informal',
  exclamation: 'informal',
  network: 'informal',
};

interface GroupWords {
  /** Name, as in a list of reasons. */
  name: { de: string; en: string };
  /** The change that moves the tone: less of a press group, more of a conversation group. */
  advice: { de: string; en: string };
}

export const groupWords: Record<ToneGroup, GroupWords> = {
  format: {
    name: { de: 'Form einer Pressemitteilung', en: 'form of a press release' },
    advice: {
      de: 'Ortsmarke, Überschrift, Pressekontakt und Firmenabsatz weglassen; der erste Satz ist die Neuigkeit.',
      en: 'Leave out dateline, heading, press contact and company paragraph; the first sentence is the news.',
    },
  },
  announcing: {
    name: { de: 'Ankündigung', en: 'announcement' },
    advice: { de: 'Nicht ankündigen, sondern sagen, was neu ist.', en: 'Say what is new instead of announcing it.' },
  },
  quote: {
    name: { de: 'Zitat mit Titel', en: 'quotation with title' },
    advice: {
      de: 'Das Zitat weglassen oder die Person selbst in der Ich-Form erzählen lassen.',
      en: 'Drop the quotation, or let the person tell it in the first person.',
    },
  },
  'third-person': {
    name: { de: 'dritte Person', en: 'third person' },
    advice: {
      de: 'Schreib „wir“ oder „ich“ statt „das Unternehmen“.',
      en: 'Write “we” or “I” instead of “the company”.',
    },
  },
  superlative: {
    name: { de: 'Eigenlob', en: 'self-praise' },
    advice: {
      de: 'Eigenlob durch eine Zahl oder ein Beispiel ersetzen.',
      en: 'Replace praise of yourself by a figure or an example.',
    },
  },
  buzzword: {
    name: { de: 'Schlagwörter', en: 'buzzwords' },
    advice: {
      de: 'Schlagwörter streichen und die Sache beim Namen nennen.',
      en: 'Cut the buzzwords and name the thing.',
    },
  },
  nominal: {
    name: { de: 'Amtsdeutsch und Passiv', en: 'officialese and passive' },
    advice: { de: 'Aus Hauptwörtern Verben machen: Wer tut was?', en: 'Turn nouns into verbs: who does what?' },
  },
  'sentence-length': {
    name: { de: 'lange Sätze und Wörter', en: 'long sentences and words' },
    advice: { de: 'Lange Sätze teilen, höchstens 15 Wörter.', en: 'Split long sentences, 15 words at most.' },
  },
  figures: {
    name: { de: 'viele Namen und Zahlen', en: 'many names and figures' },
    advice: {
      de: 'Eine Zahl genügt: die, an die man sich erinnern soll.',
      en: 'One figure is enough: the one to remember.',
    },
  },
  address: {
    name: { de: 'Anrede', en: 'address' },
    advice: { de: 'Sprich die Leute an: Was haben sie davon?', en: 'Speak to people: what is in it for them?' },
  },
  question: {
    name: { de: 'Frage', en: 'question' },
    advice: { de: 'Mit einer ehrlichen Frage enden.', en: 'End with an honest question.' },
  },
  invitation: {
    name: { de: 'Einladung', en: 'invitation' },
    advice: { de: 'Zum Antworten einladen: „Schreibt uns, was ihr …“', en: 'Invite an answer: “Tell us what you …”' },
  },
  'first-person': {
    name: { de: 'ich und wir', en: 'I and we' },
    advice: {
      de: 'Erzähl es als „ich“ oder „wir“: Was hast du erlebt?',
      en: 'Tell it as “I” or “we”: what did you see?',
    },
  },
  informal: {
    name: { de: 'gesprochene Sprache', en: 'spoken language' },
    advice: {
      de: 'Schreib, wie du es beim Mittagessen erzählen würdest.',
      en: 'Write it the way you would tell it at lunch.',
    },
  },
};
