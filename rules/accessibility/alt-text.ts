/** A picture without a description does not exist for people who do not see it. */
import type { Media } from '../post.ts';
import { defineRule } from '../rule.ts';

const image = [{ kind: 'image' as const }];
const described = (alt: string) => [{ kind: 'image' as const, alt }];

export const altText = defineRule({
  id: 'accessibility/alt-text',
  severity: 'hint',
  messages: {
    de: ({ missing, pictures, empty }: { missing: number; pictures: number; empty: string | undefined }) => ({
      what:
        empty !== undefined
          ? `Der Alternativtext „${empty}“ beschreibt das Bild nicht.`
          : pictures === 1
            ? 'Dem Bild fehlt ein Alternativtext.'
            : `${missing} von ${pictures} Bildern fehlt ein Alternativtext.`,
      why: 'Wer nichts sieht, bekommt ihn vorgelesen und weiß sonst nicht, worum es geht.',
      instead: 'Beschreib in ein, zwei Sätzen, was darauf wichtig ist, und nenn Text, der im Bild steht.',
    }),
    en: ({ missing, pictures, empty }) => ({
      what:
        empty !== undefined
          ? `The alternative text “${empty}” does not describe the picture.`
          : pictures === 1
            ? 'The picture has no alternative text.'
            : `${missing} of ${pictures} pictures have no alternative text.`,
      why: 'People who do not see it have it read to them and otherwise cannot know what it is about.',
      instead: 'Say in a sentence or two what matters in it, and repeat text that is in the picture.',
    }),
  },
  source: {
    title: 'WCAG 2.2, 1.1.1 Non-text Content',
    url: 'https://www.w3.org/TR/WCAG22/#non-text-content',
    checked: '2026-11-21',
  },
  examples: {
    flag: [
      { text: 'So sieht es heute bei uns im Lager aus.', media: image },
      {
        text: 'Drei Bilder vom Fest, und es war schön.',
        media: [...described('Vier Menschen tanzen im Hof.'), ...image],
      },
      { text: 'So sieht es heute bei uns im Lager aus.', media: described('IMG_2041.jpg') },
      { text: 'Unser neuer Hof ist fertig.', media: described('Bild') },
      { text: 'This is what the warehouse looks like today.', media: image },
      { text: 'This is our new yard.', media: described('May be an image of outdoors') },
    ],
    pass: [
      { text: 'So sieht es heute bei uns im Lager aus.', media: described('Hohe Regale, davor ein gelber Stapler.') },
      { text: 'Heute ganz ohne Bild und mit viel Text.' },
      { text: 'Der Film zeigt, wie wir den Hof bauen.', media: [{ kind: 'video' }] },
      { text: 'Der Bericht ist da.', media: [{ kind: 'document' }] },
      { text: 'Das ist unser neues Logo.', media: described('Bild eines blauen Rades') },
      { text: 'This is our new yard.', media: described('Tall shelves, a yellow forklift in front.') },
      { text: 'No picture today, just words.' },
    ],
  },
  check({ media }, report) {
    const pictures = media.filter(({ kind }) => kind === 'image' || kind === 'gif');
    const missing = pictures.filter((picture) => !isDescribed(picture));
    if (missing.length === 0) return;
    const empty = missing.length === 1 ? missing[0]?.alt?.trim().slice(0, 60) || undefined : undefined;
    report(
      'post',
      { missing: missing.length, pictures: pictures.length, empty },
      { evidence: { pictures: pictures.length, missing: missing.length } },
    );
  },
});

/** What a machine put in, or a word that says only that there is a picture. */
const saysNothing = [
  /^(?:das )?(?:bild|foto|photo|image|picture|grafik|graphic|screenshot|img|gif|logo|untitled|unbenannt)\s*\d*$/,
  /^(?:img|dsc|dscn|pxl|image|photo|bild|foto|screenshot|whatsapp image)[\s_-]*[\d_\s.:-]*(?:\.\w{3,4})?$/,
  /^\S{1,80}\.(?:jpe?g|png|gif|webp|heic|avif)$/,
  /^(?:may be an image|may be a graphic|image may contain|no photo description|(?:das )?bild könnte|(?:keine|ohne) (?:foto|bild)beschreibung|kein alternativtext)/,
];

function isDescribed({ alt }: Media): boolean {
  const text = alt?.trim().slice(0, 120).toLowerCase() ?? '';
  return text !== '' && !saysNothing.some((form) => form.test(text));
}
