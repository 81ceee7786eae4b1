import { describe, expect, it } from 'vitest';
import { aiLabel } from '../../../rules/attribution/ai-label.ts';
import { findingsOf } from '../one-rule.ts';

/** Nothing is attached as far as anybody knows: the words alone say that something is shown. */
const asked = (text: string) => findingsOf(aiLabel, text).length;

describe('made by a machine and shown as if it were real', () => {
  it.each([
    'Our new waiter in the brochure? He does not exist, Midjourney knocked him together during lunch.',
    'The chalet on the cover isn’t built yet, so Firefly painted it into the valley. Looks real, doesn’t it?',
    'Could not find a sheep that sits still, so I let Gemini make one for the flyer photo. Nobody has noticed.',
    'We did the whole safety video in Synthesia. The presenter looks like the real thing.',
    'The voice on our hotline clip is an ElevenLabs clone of the boss and nobody can tell.',
    'That sunrise over the depot? Stable Diffusion spat it out from two words, and it made the front page of our calendar.',
    'Grandad on the moon! DALL-E made it from his old passport picture and it looks so genuine.',
    'All six faces on our team page came straight out of Midjourney. No photographer, no studio.',
    'Sora gave us a crowd of four thousand for the trailer. There were eleven people.',
    'Had ChatGPT conjure up a portrait of me in a suit, it is my profile picture now and looks proper.',
    'Used Runway to turn the car park into a beach for our summer clip. Can’t tell, can you?',
    'An image generator did our product shots this year. No camera, no light, no crew.',
    'Our spokeswoman in the new reel is a HeyGen avatar, she never needs a second take.',
    'Veo rendered the drone tour of the campsite, we never left the office.',
    'Die Kellnerin auf unserer neuen Karte gibt es gar nicht, die hat Midjourney hingezaubert.',
    'Unser Chalet auf dem Titelbild ist noch nicht gebaut, Firefly hat es schon mal ins Tal gestellt. Sieht echt aus, oder?',
    'Kein Model hatte Zeit, also hat DALL-E die ganze Kampagne bevölkert. Merkt kein Mensch.',
    'Die Stimme vom Opa im Clip haben wir mit ElevenLabs geklont, klingt wie echt.',
    'Das ganze Sicherheitsvideo haben wir in Synthesia gebaut, die Sprecherin wirkt total echt.',
    'Der Rundflug über unseren Campingplatz ist mit Veo gemacht. Keiner hat gefragt.',
    'Zwei Selfies in einen Bildgenerator geworfen, und der hat mir ein Bewerbungsfoto mit Anzug gebastelt. Fällt keinem auf.',
    'Auf dem Plakat steht unser neuer Lehrling, den es in echt nicht gibt: ChatGPT hat ihn entworfen.',
    'Das volle Stadion im Trailer hat Sora gefüllt, da waren elf Leute.',
    'Mein neues Profilbild hat mir Gemini gezeichnet, wirkt wie vom Fotografen.',
    'Die Dachterrasse im Exposé kommt komplett aus Midjourney. Wer sieht den Unterschied?',
  ])('needs a label: %s', (text) => {
    expect(asked(text)).toBe(1);
  });

  it.each([
    'The waiter in the brochure is AI-generated (Midjourney). He does not exist.',
    'Image: generated with AI, the chalet is not built yet.',
    'The presenter in this video is synthetic: made with AI in Synthesia.',
    'Our new fox series #aiart, made in Midjourney.',
    'Midjourney released a new version and everybody talks about it.',
    'Should designers use Firefly at all? I made up my mind last week.',
    'We asked ChatGPT for a recipe and it made a decent soup plan.',
    'ChatGPT wrote the first draft of our agenda, the rest is ours.',
    'A firefly lit up the garden and made our evening.',
    'She made it down the runway in shoes two sizes too small.',
    'My star sign is Gemini and today it made sense.',
    'Sora made the goal of the season, what a girl!',
    'Our workshop shows how Runway and Sora make clips. Seats are free.',
    'No Midjourney, no filters: my camera made this picture at five in the morning.',
    'Copilot fixed my spreadsheet and looks like a real help.',
    'Painted by hand, and not by Midjourney.',
    'I do not let AI near our product photos.',
    'Die Kellnerin auf der Karte ist KI-generiert (Midjourney), es gibt sie nicht.',
    'Bild: mit KI erstellt, das Chalet ist noch nicht gebaut.',
    'Stimme im Clip: synthetisch erzeugt mit ElevenLabs.',
    'Midjourney hat die Preise erhöht, wir haben gekündigt.',
    'ChatGPT hat mir bei der Formel geholfen, die wirkt wie vom Profi.',
    'Sora hat heute ihr erstes Tor gemacht, was für ein Mädchen!',
    'Wir haben Firefly getestet und bleiben bei unserem Fotografen.',
    'Die KI hat unsere Tourenplanung gerechnet, spart 40 km am Tag.',
    'Im Workshop zeigen wir, wie man mit Runway Clips macht.',
    'Ganz ohne Midjourney gemalt, drei Wochen Arbeit.',
    'Wer mit DALL-E Bilder macht, muss sie kennzeichnen.',
    'Gemini hat meinen Text gekürzt, klingt trotzdem nach mir.',
    'Der Copilot hat im Tower angerufen, dann sind wir gelandet.',
  ])('has a label, or is about something else: %s', (text) => {
    expect(asked(text)).toBe(0);
  });
});
