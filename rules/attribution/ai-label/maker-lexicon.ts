/** Tools that make pictures, clips and voices, and what they make. */
import { type Dictionary, words } from '../../dictionary.ts';

/** `tool`: makes nothing else; `homonym`: its name means something else too; `chat`: makes texts more often than pictures. */
export type PictureTool = 'tool' | 'homonym' | 'chat';

export const pictureTools: Dictionary<PictureTool> = {
  any: [
    {
      data: 'tool',
      match: [
        '(Midjourney|DALL E|Dall E 3|Stable Diffusion|Adobe Firefly|HeyGen|Hey Gen|Synthesia|ElevenLabs|Eleven Labs|Runway ML|RunwayML|Google Veo|Veo 3|Sora 2|Kling AI|Pika Labs|Hailuo|Higgsfield|Seedance|Ideogram|Nano Banana|Leonardo AI|Lensa|Remini|NightCafe|Recraft|Playground AI|Krea AI|Canva Magic|Canva AI|Grok Imagine|Bing Image Creator|Artbreeder|Craiyon|Luma AI|generative fill|generativer Füllung|generative Füllung)',
        '(KI Generator|KI Bildgenerator|Bildgenerator|Bildgeneratoren|Videogenerator|Avatargenerator|Bild KI|Video KI)',
        '(image generator|AI generator|AI image generator|picture generator|video generator|headshot generator|avatar generator|AI photo app)',
      ],
    },
    { data: 'homonym', match: ['(Firefly|Runway|Sora|Veo|Flux|Imagen|Kling)'] },
    {
      data: 'chat',
      match: ['(KI Tool|KI App|AI tool|AI app|ChatGPT|Chat GPT|GPT|Gemini|Grok|Copilot|KI|AI|der Bot|the bot)'],
    },
  ],
};

/** What is put up for others to see and is a picture, a clip or a voice. */
export const shownThings = words({
  any: [
    '(*foto|*fotos|*bild|*bilder|*bildern|*video|*videos|*clip|Clips|Reel|Reels|Trailer|Porträt|Porträts|Portrait|Portraits|Selfie|Selfies|Poster|Banner|Flyer|Header|Cover|Avatar|Model|Models|Logo|Thumbnail|Rundflug|Teamseite|Website|Homepage|Webseite)',
  ],
  de: [
    '(*plakat|*plakate|Plakaten|Kampagne|Werbekampagne|Anzeige|Werbung|Prospekt|Katalog|Exposé|Speisekarte|Karte|Gesicht|Gesichter|Stimme|*spot|*aufnahme|*aufnahmen|Sprecherin|Sprecher|Moderatorin|Titelseite|Kalender|Stadion|Publikum|Einladung|Broschüre)',
  ],
  en: [
    '(photo|photos|picture|pictures|pic|pics|image|images|shot|shots|video|videos|clip|footage|headshot|headshots|face|faces|voice|voices|brochure|billboard|advert|ad|ads|campaign|menu|catalogue|catalog|calendar|front page|team page|testimonial|testimonials|flyover|drone tour|presenter|spokeswoman|spokesman|crowd|line|listing|cover|family|girls|guys)',
  ],
});
