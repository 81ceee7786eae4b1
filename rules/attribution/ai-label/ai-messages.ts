/** What is said about pictures, texts and leftovers of machines. */

/**
 * `picture`: a picture without a note; `fake`: a real person in it; `leftover` and `placeholder`: words of a chat
 * assistant that were pasted along; `written`: a text by a machine under the own name.
 */
export type MadeByMachine = 'picture' | 'fake' | 'leftover' | 'placeholder' | 'written';

interface Message {
  what: string;
  why: string;
  instead: string;
}

/** @param law the law that asks for a note, in brackets, or nothing */
export function aiMessageInGerman(sort: MadeByMachine, law: string): Message {
  const must = law ? 'muss' : 'soll';
  switch (sort) {
    case 'fake':
      return {
        what: 'Das klingt nach einem Deepfake eines echten Menschen, ohne Hinweis.',
        why: `Niemand darf echte Menschen etwas tun oder sagen lassen, was nie war; Deepfakes ${law ? 'müssen' : 'sollen'} erkennbar sein${law}.`,
        instead: 'Frag die Person, und schreib „KI-generiert“ gleich an den Anfang. Sonst lass es.',
      };
    case 'picture':
      return {
        what: 'Das Bild kommt aus einer Maschine, der Hinweis fehlt.',
        why: `Was echt aussieht und es nicht ist, ${must} erkennbar sein${law}.`,
        instead: 'Schreib dazu: „Bild: KI-generiert“.',
      };
    case 'leftover':
      return {
        what: 'Das hat ein Chat-Assistent zu dir gesagt, nicht du zu deinen Lesern.',
        why: 'Wer es liest, weiß, woher der Text kommt, und glaubt auch dem Rest nicht mehr.',
        instead: 'Streich die Stelle, lies den Rest noch einmal, und schreib dazu, wenn eine KI geholfen hat.',
      };
    case 'placeholder':
      return {
        what: 'Hier steht noch ein Platzhalter aus einer Vorlage.',
        why: 'Wer es liest, glaubt, der Text sei ungelesen online gegangen.',
        instead: 'Setz den richtigen Namen ein, und schreib dazu, wenn eine KI geholfen hat.',
      };
    case 'written':
      return {
        what: 'Den Text hat eine KI geschrieben, und darüber steht dein Name.',
        why: 'Wer ihn liest, glaubt, er sei von dir.',
        instead: 'Schreib auch beim Text selbst dazu: „mit KI geschrieben“.',
      };
  }
}

/** @param law the law that asks for a note, in brackets, or nothing */
export function aiMessageInEnglish(sort: MadeByMachine, law: string): Message {
  const must = law ? 'must' : 'should';
  switch (sort) {
    case 'fake':
      return {
        what: 'This sounds like a deep fake of a real person, without a note.',
        why: `Nobody may let real people do or say what never happened; deep fakes ${must} be recognisable${law}.`,
        instead: 'Ask the person, and put “AI-generated” right at the start. Otherwise leave it.',
      };
    case 'picture':
      return {
        what: 'The picture comes from a machine, and there is no note.',
        why: `What looks real and is not ${must} be recognisable${law}.`,
        instead: 'Add: “Image: AI-generated”.',
      };
    case 'leftover':
      return {
        what: 'A chat assistant said this to you; it is not for your readers.',
        why: 'Who reads it knows where the text comes from and doubts the rest too.',
        instead: 'Delete it, read the rest once more, and say so if an AI helped.',
      };
    case 'placeholder':
      return {
        what: 'A placeholder of a template is still in here.',
        why: 'Readers will think that the text went online unread.',
        instead: 'Put in the right name, and say so if an AI helped.',
      };
    case 'written':
      return {
        what: 'An AI wrote the text, and your name stands above it.',
        why: 'Who reads it believes that it is yours.',
        instead: 'Say so beside the text itself as well: “written with AI”.',
      };
  }
}
