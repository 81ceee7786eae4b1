/** Words of a chat assistant that were pasted along with the text it wrote. Who quotes them to talk about them pasted nothing. */
import type { Analysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import type { ChatLeftover, chatLeftovers } from './chat-lexicon.ts';

type Found = Analysis<{ chat: typeof chatLeftovers }>;

/** The first leftover that is no quotation. */
export function chatLeftover(analysis: Found): Hit<ChatLeftover> | undefined {
  return analysis.hits.chat.find((hit) => !isMentioned(analysis, hit) && tests[hit.entry.data](analysis, hit));
}

const tests: Record<ChatLeftover, (analysis: Found, hit: Hit) => boolean> = {
  self: isSelf,
  handover: handsOver,
  offer: ({ text }, { start }) => startsSentence.test(text.slice(Math.max(0, start - 30), start)),
  placeholder: isInBrackets,
};

/** `Als KI habe ich …`, `As an AI language model …`; `Mit KI kann ich …` is no assistant. */
function isSelf({ text }: Found, hit: Hit): boolean {
  return !namesItself.test(hit.text) || asAssistant.test(text.slice(Math.max(0, hit.start - 14), hit.start));
}

const namesItself = /^(?:KI|AI|künstliche|Sprachmodell|großes|large|Chatbot|textbasierte|virtueller)(?!\p{L})/iu;
const asAssistant = /(?<!\p{L})(?:als(?: eine?)?|as an?) $/iu;

/** Between quotation marks, or in a sentence about such phrases. */
function isMentioned(analysis: Found, hit: Hit): boolean {
  const { text } = analysis;
  if (analysis.isQuoted(hit) || /['‘‚›`*]\s?$/.test(text.slice(Math.max(0, hit.start - 2), hit.start))) return true;
  const sentence = analysis.sentenceOf(hit);
  const before = text.slice(Math.max(sentence.start, hit.start - reachOfMention), hit.start);
  return (
    mention.test(before) ||
    (hit.entry.data === 'placeholder' &&
      (sentence.question || mentionBehind.test(text.slice(hit.end, Math.min(sentence.end, hit.end + reachOfMention)))))
  );
}

/** Characters of a sentence before or behind a phrase in which it may be called one. */
const reachOfMention = 200;
const mention =
  /(?<!\p{L})(?:steht|stand|stehen|lautet|beginnt|begann|anfängt|liest|lese|las|gelesen|schreibt|schrieb|schickt|geschickt|bekommen|gekriegt|sätzen?|satz|floskeln?|phrasen?|formulierung(?:en)?|vorlagen?|platzhalter|anschreiben|betreff|wenn|says?|said|reads?|saw|seen|read|spotted|found|received|got|(?:starts?|begins?) with|phrases?|lines?|sentences?|templates?|placeholders?|letters?|signs?|signed|printed|called|titled|when|if)(?!\p{L})/iu;

const mentionBehind =
  /(?<!\p{L})(?:templates?|placeholders?|vorlagen?|platzhalter|where|wo|statt|anstelle|instead|literally|wörtlich|printed|gedruckt|says|reads|steht)(?!\p{L})/iu;

/** `Gerne! Hier ist ein ansprechender Beitrag für Ihren Betrieb:`, and the text follows. */
function handsOver({ text }: Found, { start }: Hit): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (!startsSentence.test(before)) return false;
  const head = upToColon.exec(text.slice(start, start + longestHandover))?.[0];
  if (head === undefined || ofOwn.test(head)) return false;
  return answers.test(before) || style.test(head) || forYou.test(head);
}

/** Characters of the sentence that hands a text over. */
const longestHandover = 200;
const upToColon = /^[^\n:.!?]+:(?=\s|$)/;
const startsSentence = /(?:^|[\n.!?:,–—-]\s*|\p{Extended_Pictographic}\uFE0F?\s*)$/u;
/** What an assistant says first. */
const answers =
  /(?:^|\n)\W*(?:gern(?:e)?|natürlich|klar|selbstverständlich|sicher|sehr gern(?:e)?|absolut|sure(?: thing)?|certainly|of course|absolutely|great|got it|happy to help)[!,.:]?(?: doch)?[!,.:–—-]?\s*$/iu;
/** How a text was asked for. */
const style =
  /(?<!\p{L})(?:überarbeitete?|verbesserte?|optimierte?|ansprechende|professionelle|kürzere|knackige|knackigere|lockere|lockerere|formelle|formellere|umformulierte|gekürzte|ausformulierte|textvorschlag|formulierungsvorschlag|textentwurf|polished|revised|engaging|catchy|shorter|punchier|punchy|snappier|rewritten|reworded|rephrased|improved|refined|concise|professional|compelling|friendlier|warmer|tightened|edited|more (?:\p{L}+))[rsnm]?(?!\p{L})/iu;
/** The assistant speaks to whoever asked. */
const forYou =
  /(?<!\p{L})(?:für (?:dein|ihr)(?:e|en|em|er)?|dein(?:e|es|er|en|em)|ihr(?:e|es|er|en|em)|dein|ihr|for your|of your|your)(?!\p{L})/iu;
/** Who hands over something of their own speaks to the readers. */
const ofOwn = /(?<!\p{L})(?:mein\p{Ll}*|unser\p{Ll}*|wir|ich|uns|euch|euer|eure[nrms]?|my|our|we|i|us)(?!\p{L})/iu;

/** `[Company Name]`, `{Ihr Name}`, `[insert link]`; `[Name]` alone may be part of a joke. */
function isInBrackets({ text }: Found, { start, end }: Hit): boolean {
  const opening = /[[{<][\p{L} -]{0,30}$/u.exec(text.slice(Math.max(0, start - 32), start));
  const closing = /^[\p{L} -]{0,30}[\]}>]/u.exec(text.slice(end, end + 32));
  if (opening === null || closing === null) return false;
  return !lonely.test(text.slice(start - opening[0].length + 1, end + closing[0].length - 1));
}

const lonely = /^\s*(?:name|vorname|number|title|role|address|business)\s*$/i;
