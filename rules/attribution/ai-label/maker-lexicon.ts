/** Tools that make pictures, clips and voices. */
import type { Dictionary } from '../../dictionary.ts';

/** `tool`: makes nothing else; `homonym`: its name means something else too; `chat`: makes texts more often than pictures; `app`: has no name, and does whatever it is told; `double`: stands in for a person. */
export type PictureTool = 'tool' | 'homonym' | 'chat' | 'app' | 'double';

export const pictureTools: Dictionary<PictureTool> = {
  any: [
    {
      data: 'tool',
      match: [
        '(Midjourney|DALL E|Dall E 3|Stable Diffusion|Adobe Firefly|HeyGen|Hey Gen|Synthesia|ElevenLabs|Eleven Labs|Runway ML|RunwayML|Google Veo|Veo 3|Sora 2|Kling AI|Pika Labs|Hailuo|Higgsfield|Seedance|Ideogram|Nano Banana|Leonardo AI|Lensa|Remini|NightCafe|Recraft|Playground AI|Krea AI|Canva Magic|Canva AI|Grok Imagine|Bing Image Creator|Artbreeder|Craiyon|Luma AI|Deep Nostalgia|generative fill|generativer Füllung|generative Füllung)',
        '(KI Generator|KI Bildgenerator|Bildgenerator|Bildgeneratoren|Videogenerator|Avatargenerator|Bild KI|Video KI)',
        '(image generator|AI generator|AI image generator|picture generator|video generator|headshot generator|avatar generator|AI photo app)',
      ],
    },
    { data: 'homonym', match: ['(Firefly|Runway|Sora|Veo|Flux|Imagen|Kling|MyHeritage)'] },
    {
      data: 'chat',
      match: ['(ChatGPT|Chat GPT|GPT|Gemini|Grok|Copilot|KI|AI|der Bot|the bot)'],
    },
    {
      data: 'app',
      match: [
        '(KI Tool|KI App|KI Programm|KI Software|AI tool|AI app|AI program|AI filter|AI software|AI thing|AI site)',
      ],
    },
    { data: 'double', match: ['(Avatar|digitaler Zwilling|digitalen Zwilling|digital twin|digital double|AI double)'] },
  ],
};
