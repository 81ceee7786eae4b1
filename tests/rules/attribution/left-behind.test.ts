import { describe, expect, it } from 'vitest';
import { aiLabel } from '../../../rules/attribution/ai-label.ts';
import { findingsOf } from '../one-rule.ts';

const found = (text: string) => findingsOf(aiLabel, { text });
const besideVideo = (text: string) => findingsOf(aiLabel, { text, media: [{ kind: 'video' }] });

describe('words of a chat assistant', () => {
  it.each([
    'Als KI-Sprachmodell kann ich nicht nach Rügen reisen, aber das Quartier klingt wunderbar.',
    'Natürlich! Hier ist ein professioneller Post für deine Gärtnerei:\n\n🌱 Der Frühling ist da!',
    'Hier sind drei Varianten für deinen Beitrag:\n\n1. Der Herbst klopft an.',
    'Wir suchen Verstärkung im Lager.\n\nMöchten Sie, dass ich den Text noch kürze?',
    'Unser Markttag war ein Fest.\n\nSoll ich noch Hashtags ergänzen?',
    'As an AI language model, I cannot taste soup, but this one sounds rich and warm.',
    'Certainly! Here is an engaging post about your nursery:\n\n🌱 Spring is here!',
    'We are hiring drivers.\n\nWould you like me to make the tone warmer?',
    'ChatGPT said:\n\nOur nursery is proud to present the first tulips.',
  ])('left in a text are found: %s', (text) => {
    expect(found(text)).toMatchObject([{ severity: 'warn' }]);
    expect(findingsOf(aiLabel, { text, kind: 'reply' })).toHaveLength(1);
  });

  it.each([
    'Ich fange am Montag bei [Firmenname] an!',
    'Herzlich willkommen bei [Firma einfügen].',
    'So proud to join {Your Company} as a driver.',
    'Send your papers to [email address] by Friday.',
  ])('and places to fill in are found: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    'In der Hausarbeit stand wirklich „Als KI-Sprachmodell habe ich keine Meinung“.',
    'Mit KI kann ich endlich Rechnungen sortieren.',
    'Hier ist ein Beitrag über unseren Betriebsausflug: Moor, Matsch und Kuchen.',
    'Hier sind drei Varianten unseres neuen Schilds: Welche gefällt euch?',
    'Soll ich noch Salat mitbringen?',
    'Möchten Sie, dass ich Ihnen den Garten zeige?',
    'Saw "As an AI language model" in a job advert today.',
    'Here is a review of the book from last week: loved it.',
    'Should I make a longer version of this video?',
    'Would you like me to bring salad on Friday?',
    'Feel free to adapt the recipe to what is in your fridge.',
    'Who writes to their tenants as [Your Name]?',
    'Our template says [Company Name] where yours belongs.',
    'As an AI engineer I spend most of the day deleting code.',
  ])('quoted, or said by people, are not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a text by a machine under the own name', () => {
  it.each([
    'Mein Leserbrief steht heute drin. Geschrieben hat ihn ChatGPT, ich habe nur meinen Namen drübergesetzt.',
    'Die Laudatio ist von Claude, ich habe sie nur abgelesen.',
    'My letter to the paper is in. ChatGPT wrote it, nobody noticed.',
    'I let Copilot write the speech and put my name on it.',
  ])('is told by who signed it: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    'Bei der Gliederung hat ChatGPT geholfen, geschrieben habe ich den Brief selbst.',
    'ChatGPT hatte heute eine Störung, und keiner hat es gemerkt.',
    'Hat das ChatGPT geschrieben? Unterschrieben habe jedenfalls ich.',
    'People think ChatGPT did not write my letter. Nobody noticed the typos.',
    'I asked ChatGPT to write about ducks. It was terrible, so here is mine.',
  ])('is not where nobody says so: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('films that nobody filmed', () => {
  it.each([
    'Mozart am Mischpult 😂 drei Wörter eingetippt und fertig war der ganze Film',
    'Kleopatra in unserer Eisdiele, hat mir so eine App gebaut',
    'Churchill ordering chips, typed one line and it made the entire video',
    'Beethoven hears techno. All I did was describe it and out came this clip.',
  ])('need a note: %s', (text) => {
    expect(besideVideo(text)).toHaveLength(1);
    expect(found(text)).toEqual([]);
  });

  it.each([
    'Mozart im Kuhstall: Unser Quartett spielt am Freitag zwischen den Kälbern.',
    'Mozart gibt es jetzt auch in unserer App.',
    'Churchill ordering chips. AI-generated, typed one line and it made the entire video.',
    'I typed two lines of the song and forgot the rest, here is the clip from rehearsal.',
  ])('do not where people filmed, or it is said: %s', (text) => {
    expect(besideVideo(text)).toEqual([]);
  });
});
