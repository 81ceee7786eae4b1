/**
 * Second stage for English: grammar that word lists cannot see. compromise tags one sentence at a time, and tagged sentences are
 * kept, so that a key press costs one sentence. Nothing that holds a post back waits for it.
 *
 * compromise is fetched by `import()` at first use. The service worker of an extension may not load code at run time, so the
 * bundler puts the module into the worker's file; it wraps it in a function then, and its 300 kB are still evaluated at first use.
 */
import type { GrammarFeatures } from '../reading.ts';

/** Sentences that are remembered. The ones not asked for the longest go first. */
const capacity = 2_000;

/** Longer sentences are lists or a lack of full stops; only their start is tagged. In UTF-16 code units. */
const longestSentence = 600;

/** Sentences that are tagged at a stretch before other work gets its turn. */
const sentencesAtAStretch = 20;

type Tagger = (sentence: string) => { has(pattern: string): boolean };

const passiveBySentence = new Map<string, boolean>();
let tagger: Promise<Tagger> | undefined;

/** How many of the sentences are in the passive. Rejects only when compromise cannot be loaded. */
export async function grammarOf(sentences: readonly string[]): Promise<GrammarFeatures> {
  let passiveSentences = 0;
  let tagged = 0;
  for (const sentence of sentences) {
    let found = recall(sentence);
    if (found === undefined) {
      tagger ??= loadTagger();
      found = isPassive(await tagger, sentence);
      remember(sentence, found);
      if (++tagged % sentencesAtAStretch === 0) await otherWork();
    }
    if (found) passiveSentences++;
  }
  return { sentences: sentences.length, passiveSentences };
}

async function loadTagger(): Promise<Tagger> {
  try {
    const { default: tag } = await import('compromise/two');
    return (sentence) => tag(sentence);
  } catch (cause) {
    tagger = undefined;
    throw new Error('The grammar of the English text could not be checked: compromise did not load.', { cause });
  }
}

/** A form of *be*, at most two adverbs, a participle. */
function isPassive(tag: Tagger, sentence: string): boolean {
  return tag(sentence.slice(0, longestSentence)).has(passive);
}

const passive = '(is|are|was|were|be|been|being) not? #Adverb{0,2} (#PastTense|#Participle|#Passive)';

function recall(sentence: string): boolean | undefined {
  const known = passiveBySentence.get(sentence);
  if (known !== undefined) {
    passiveBySentence.delete(sentence);
    passiveBySentence.set(sentence, known);
  }
  return known;
}

function remember(sentence: string, isPassiveSentence: boolean): void {
  passiveBySentence.set(sentence, isPassiveSentence);
  if (passiveBySentence.size > capacity) {
    for (const oldest of passiveBySentence.keys()) {
      passiveBySentence.delete(oldest);
      return;
    }
  }
}

function otherWork(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
