import { describe, expect, it } from 'vitest';
import { aiLabel } from '../../../rules/attribution/ai-label.ts';
import { findingsOf } from '../one-rule.ts';

/** Posts as people write them, with nothing known to be attached. */
const count = (rules: readonly unknown[], text: string) =>
  rules.reduce((sum: number, rule) => sum + findingsOf(rule, text).length, 0);

describe('pictures by machines', () => {
  it.each([
    'Say hello to Marlene, our new brand face. She never sleeps, never ages and was born in HeyGen last Tuesday.',
    'The castle behind our vineyard isn’t there, obviously. Firefly is very persuasive though!',
    'We needed a rainy street for the ad, it was 30 degrees outside, so Runway rained for us.',
    'Grandma singing Queen at her 90th! My cousin did it with Kling, she’s still asking when that was.',
    'Fun fact: none of the people in our new brochure exist. Took ten minutes in Midjourney.',
    'Our CEO’s Christmas greeting in Mandarin? He doesn’t speak a word. Synthesia does.',
    'my linkedin photo is 100% Remini and you all said I look well rested lol',
    'Had Gemini put the whole team in lederhosen for the Oktoberfest banner. Looks legit.',
    'The "before" picture is ours, the "after" one came out of DALL-E because the paint isn’t dry.',
    'Sora made our village look like Venice. 40k views and the tourist office is getting calls.',
    'Let an AI do our staff portraits this year. Cheaper than a photographer and nobody blinked.',
    'Cloned my own voice in ElevenLabs for the audio tour. Visitors think I was there all night.',
    'The model wearing our coats was cooked up on a laptop with Stable Diffusion.',
    'Die Familie auf unserem neuen Bauzaun-Banner kommt aus Midjourney. Die echten wollten nicht aufs Bild.',
    'Unser Chef gratuliert im Video auf Polnisch. Kann er nicht, aber HeyGen kann’s.',
    'Den Regenbogen überm Stadion hat Photoshop mit generativer Füllung dazugemalt, sieht geil aus oder',
    'Die Bewerbungsfotos vom Team? Alles Remini. Hat noch keiner gemerkt.',
    'Oma als Astronautin, DALL-E sei Dank, sie hat es allen im Heim als echtes Foto gezeigt',
    'Die Stimme in unserer neuen Radiowerbung gehört niemandem, die hat ElevenLabs zusammengerechnet.',
    'Unsere Models brauchen keine Pause: die hat Stable Diffusion über Nacht ausgespuckt.',
    'Mit Runway haben wir den Regen aus dem Imagefilm rausgerechnet und gleich noch Publikum dazu.',
    'ChatGPT hat mir ein Porträt gemalt, hängt jetzt als mein Profilbild überall.',
    'Titelbild: schnell von einer KI zaubern lassen, merkt doch keiner.',
    'Synthesia spricht jetzt unsere Schulungsvideos, die nette Dame gibt es also nicht.',
  ])('need a label: %s', (text) => {
    expect(count([aiLabel], text)).toBe(1);
  });

  it.each([
    'Gemini season is here and my horoscope made me laugh, look at the picture.',
    'Our AI tool makes your invoices in seconds. Try it free.',
    'The AI did the maths, we did the rest. See the video.',
    'KI hat unsere Produktion verändert: Die Kamera erkennt Fehler im Bild.',
    'Unser KI-Tool hat schon 400 Bilder pro Stunde geprüft.',
    'Copilot made my slides less ugly.',
    'ChatGPT made me a shopping list and a better person.',
    'Neues Feature: Unser KI-Generator macht aus Notizen Protokolle.',
    'Die Stimme der Vernunft hat heute ChatGPT gehört, wirkt echt.',
    'In our new course you learn what Midjourney made possible for agencies.',
    'Adobe Firefly made waves at the fair, says our designer Ada Brand.',
    'We design posters by hand. No AI, no Midjourney, just ink and time. Here is the new one for the fair.',
    'Adobe Firefly and Midjourney changed how our students think about pictures. Panel on Friday.',
    'Designer (m/w/d) gesucht: Erfahrung mit Midjourney, Photoshop und Video erwünscht.',
    'ChatGPT und Bildrechte: Unsere Anwältin erklärt, worauf ihr achten müsst.',
    'HeyGen, Synthesia and the law: what our video team learned this year.',
    'The Sora reservoir is full, look at that view!',
    'Gemini, Leo oder Fisch? Unsere Sternzeichentassen mit Foto sind da.',
    'Die KI-Verordnung gilt: Deepfakes in Videos müssen gekennzeichnet sein.',
    'Copilot hat beim Landeanflug die Stimme verloren, der Käpten hat übernommen.',
    'Unsere KI hat 12 Fehler im Bild gefunden, die keiner gesehen hat.',
    'Firefly season at the lake: nobody noticed the time.',
    'Der Film „Sora“ läuft am Freitag im Kino, Karten gibt es noch.',
    'I asked ChatGPT for a joke and it made one about my haircut. Look at my face.',
    'ChatGPT made our Excel charts easier to read. Nobody noticed the difference.',
    'AI has made medical images easier to read, says Prof. Ada Brand.',
    'With AI we found the crack in the picture that no one noticed.',
    'Stable Diffusion was on the timetable today, the pupils loved it.',
    'Midjourney ist für mich kein Ersatz für eine Illustratorin.',
    'Our head of video left for Runway in New York. We will miss you, Tom!',
    'KI-generierte Bilder erkennt man an den Händen. Ein Beispiel seht ihr hier.',
    'Unsere Sprecherin ist echt, die Stimme auch. Keine KI.',
    'Mit der App könnt ihr Videos schneiden, die KI hat dabei die Untertitel gemacht.',
  ])('are not what is told of: %s', (text) => {
    expect(count([aiLabel], text)).toBe(0);
  });
});
