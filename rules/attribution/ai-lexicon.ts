/** Pictures made by machines, and the words that say so. */
import { type Dictionary, words } from '../dictionary.ts';

const moving =
  '(*video|videos|clip|clips|film|*film|movie|reel|scene|voice|footage|accent|rest|lot|everything|Szene|Stimme|Rest)';

/** The author tells that a machine made it, in passing. */
export const madeByMachine = words({
  any: [
    // Two sentences in, a film out.
    `(word|words|line|lines|sentence|sentences|prompt) … (it|app|thing|tool|site|website|generator|software) (gave|made|did|spat|spits|generated|produced|created|built|churned|rendered|cooked|knocked|handled|filled) … ${moving}`,
    `(Wort|Wörter|Worte|Satz|Sätze|Zeile|Zeilen) (eingetippt|reingetippt|getippt|eingegeben|reingeschrieben|hingeschrieben|neitippt|eitippt|gschrieben) … (fertig|raus|heraus|gemacht|machte|macht|erledigt|erledigte|gebaut|baute|geliefert|lieferte|ausgespuckt|spuckte|gmacht) … ${moving}`,
    `(Wort|Wörter|Worte|Satz|Sätze|Zeile|Zeilen) (eingetippt|reingetippt|getippt|eingegeben|reingeschrieben|hingeschrieben|neitippt|eitippt|gschrieben) … ${moving} … (fertig|raus|heraus|gemacht|erledigt|gebaut|geliefert|ausgespuckt|gmacht)`,
    '(Veo 3|Google Veo|Kling AI|Pika Labs|Hailuo|Higgsfield|Seedance|Viggle|Grok Imagine|Sora 2)',
    '(KI Video App|AI video app|AI video tool|Videogenerator|video generator)',
    'Midjourney',
    'DALL E',
    'Dall E 3',
    'Stable Diffusion',
    'Adobe Firefly',
    'Prompt',
    'Prompts',
    'prompted',
    'gepromptet',
    'HeyGen',
    'Synthesia',
    'ElevenLabs',
    'Runway',
    'Leonardo AI',
    'Craiyon',
    'Canva Magic',
    'Flux',
    'Bing Creator',
    '(ChatGPT|Gemini|Grok|Copilot|GPT|Firefly) … (*bild|*bilder|Motiv|*foto|*fotos|Porträt|vorstellt|aussieht|aussehen|ausgedacht|imagines|imagined|picture|pictures|image|images|photo|portrait|visual|looks|draw|drew)',
    '(*bild|*bilder|Motiv|*foto|*fotos|Porträt|picture|image|photo|portrait|visual|artwork|*video|clip|*film) … (ChatGPT|Gemini|Grok|Copilot|Firefly|Sora)',
    '(KI|AI) … (vorstellt|ausgedacht|imagines|imagined|thinks|dreamed)',
    '(ChatGPT|Copilot|Gemini|Grok|KI|Maschine|Algorithmus) … (hingezaubert|gezaubert|ausgespuckt|gerendert|erschaffen|zusammengebastelt|gebastelt|gezeichnet|entworfen|erfunden|produziert|geschaffen|zusammengerührt|hingelegt|verpasst|gestaltet|geliefert|geholfen)',
    '(ChatGPT|Copilot|Gemini|Grok|AI|the bot|the machine|the robot|the algorithm) … (conjured|whipped up|cooked up|came up with|came up trumps|spat out|spit out|dreamt up|made up|invented|produced|delivered|gave us|did the rest|made me|painted|created|designed|drew|rendered|threw together)',
    '(ChatGPT|Copilot|Gemini|Grok|KI) … (gefragt|gebeten|beauftragt|gefüttert|bemüht|bemühen)',
    '(gave|handed|showed|sent) (ChatGPT|the AI|an AI|AI|the bot)',
    '(KI|ChatGPT) … (gegeben|gezeigt|gefüttert|überlassen)',
    '(asked|told|fed|begged|got|let|had) (ChatGPT|Copilot|Gemini|Grok|AI|the AI|an AI|the bot|a bot|a robot|the robot)',
    '(fed|uploaded|chucked|threw|popped) … (into|to) … (generator~|AI|image generator|headshot generator|AI tool|AI app)',
    '(einen|dem|den|einem|diesem|so einem|nem) (Generator|Bildgenerator|KI Generator|KI Tool|KI Programm|Bild Tool)',
    '(one of those|an online|an image|a headshot|an AI|the AI|a picture|an art) (generator|generators|tool|tools|app|apps|photo apps)',
    '(AI|KI) (headshot~|portrait~|Porträt~|filter~|Filter|tool~|app|generator|voice|Stimme|model~|Model|Sprecher|Sprecherin|presenter|Influencer|Influencerin|Assistentin)',
    '(virtuelle|digitale|künstliche) (Kollegin|Influencerin|Botschafterin|Markenbotschafterin|Mitarbeiterin|Moderatorin|Model~)',
    '(virtual|digital|synthetic) (influencer|ambassador|presenter|model|spokesperson|host|human)',
    '(gibt es|existiert|gibt’s|gibts) (gar nicht|nicht|nicht wirklich|überhaupt nicht|in echt nicht) … (KI|Computer|Rechner|Maschine|Software)',
    '(aus dem|vom) (Computer|Rechner|Algorithmus) (erschaffen|gezaubert|erzeugt|gemalt)',
    '(ChatGPT|Gemini|Grok|Copilot|OpenAI|Meta AI) (wars|war’s|war es|war das|did it|did this|sei Dank|macht es möglich|machts möglich)',
    '(ChatGPT|Gemini|Grok|Copilot|KI|AI|der Bot|the bot) … (verwandelt|umgewandelt|verzaubert|gmacht|gmocht|gmalt|gezeichnt|zeichnet|malt|reimagined|transformed|turned us|turned me|turned him|turned her|turned our|turned my|made us|made him|made her|made our|made my)',
    '(ChatGPT|Gemini|Grok|Copilot|Firefly|Sora|Dall E) (hat|made|turned|drew|reimagined) (aus|den|die|das|mein~|unser~|our|my|the|me|us|him|her|this)',
    '(according to|laut|imagined by|as seen by|interpreted by|dreamed up by|dreamt up by|designed by|drawn by) (ChatGPT|Gemini|Grok|Copilot|AI|an AI|the AI|KI|der KI|einer KI)',
    'Ghibli (Stil|Style|Look|Version|Filter)',
    'ghiblifi~',
    '(ran|run|put|shoved|pushed|sent|stuck) … through (AI|an AI|the AI|one of those|ChatGPT|Gemini|Grok|Copilot)',
    '(had|got|made|let) (Copilot|Gemini|Grok|ChatGPT) … (sketch|draw|paint|design|make|do|whip|render|turn)',
    '(Lensa|NightCafe|Kling AI|Recraft|Remini|Artbreeder|Playground AI|Canva AI|Meta AI|Krea AI)',
    'Bild KI Tool',
    'deepfaked',
    'text to image',
    'AI avatar~',
    'KI Avatar~',
    'generieren lassen',
    'ChatGPT … (Bild|Bilder|malen|gemalt|image|picture)',
    'KI … (malen|gemalt|gezeichnet|zeichnen)',
    'Bildgenerator',
    'image generator',
    'Face Swap',
    'Faceswap',
    'Voice Clone',
    'geklonte Stimme',
    'Stimmklon',
    'cloned voice',
    'voice clone',
    '(mit|von|by|with|using|an) (Sora|Firefly|Imagen|Grok)',
    'Ideogram',
    'Nano Banana',
    'Bing Image Creator',
    'was (die)? KI (heute|inzwischen|alles|mittlerweile) … kann',
    'what AI can do',
  ],
});

/**
 * `person`: somebody whom no camera of today has filmed; `deed` and `tool`: how a film came about that nobody filmed, a tool only where it
 * has an article. Counts only together.
 */
export const staging: Dictionary<'person' | 'deed' | 'tool'> = {
  any: [
    {
      data: 'person',
      match: [
        '(Einstein|Mozart|Beethoven|Bach|Goethe|Schiller|Kant|Nietzsche|Freud|Marx|Napoleon|Kleopatra|Cleopatra|Caesar|Cäsar|Luther|Bismarck|Kaiserin Sisi|Sisi|Kaiser Franz|Adenauer|Willy Brandt|Helmut Kohl)',
        '(Shakespeare|Churchill|Queen Victoria|Queen Elizabeth|Henry VIII|Elvis|Freddie Mercury|Michael Jackson|John Lennon|David Bowie|Bob Marley|Amy Winehouse|Bob Ross|Marilyn Monroe|Audrey Hepburn|James Dean|Charlie Chaplin|Princess Diana|Lady Di|JFK|Kennedy|Lincoln|George Washington|Gandhi|Mandela|Martin Luther King|Steve Jobs|Stephen Hawking|Frida Kahlo|Picasso|Van Gogh|Da Vinci|Leonardo|Mona Lisa|Tesla|Darwin|Newton|Sokrates|Socrates|Dickens|Jane Austen|Hemingway|Mark Twain|Pavarotti|Falco|Udo Jürgens|Loriot|Heinz Erhardt|Bud Spencer|Robin Williams)',
      ],
    },
    { data: 'tool', match: ['(App|Apps|Website|Software|Tool|Generator|Programm|site|sites)'] },
  ],
  de: [
    {
      data: 'deed',
      match: [
        '(hinschreiben|reinschreiben|eintippen|reintippen|eingeben|hingeschrieben|reingeschrieben|eingetippt|reingetippt|Knopfdruck)',
        '(Text|Satz|Beschreibung|Stichwort) rein',
        '(Video|Clip|Film) (kommt|kam) (raus|heraus)',
      ],
    },
  ],
  en: [
    {
      data: 'deed',
      match: [
        '(describe|described|typed|typing|type) (it|this|that|what|in|one|two|three|a|my)',
        '(out came|out popped|push of a button)',
      ],
    },
  ],
};

/** `Wir als Wikinger, danke ChatGPT`: thanks for a picture where it says as what. */
export const machineThanks = words({
  any: [
    '(danke|dank|thanks|thanks to|thank you|cheers|merci|courtesy of|von|by|via) (ChatGPT|Gemini|Grok|Copilot|KI|AI)',
  ],
});

/** A label that readers understand. */
export const machineLabels = words({
  any: [
    'KI generiert~',
    'KI Bild~',
    'Bild KI',
    'mit KI (erstellt|erzeugt|generiert|gemacht|bearbeitet)',
    'von KI (erstellt|erzeugt|generiert)',
    'KI erzeugt',
    'Foto KI',
    '(erstellt|generiert|erzeugt) … (mit|durch|von) (KI|einer KI|der KI|Midjourney|DALL E|ChatGPT|Stable Diffusion|Firefly|Adobe Firefly|Sora|Gemini|Canva)',
    'mit (Midjourney|DALL E|ChatGPT|Stable Diffusion|Firefly|Adobe Firefly|Sora|Gemini) (erstellt|erzeugt|generiert|visualisiert)',
    '(mit Hilfe|mithilfe) (von|einer) KI',
    'per KI',
    'KI Montage',
    'mit künstlicher Intelligenz',
    'durch KI',
    '(künstlich|synthetisch|maschinell|digital|vollständig) (erzeugt~|generiert~|hergestellt~|erschaffen~)',
    '(artificially|synthetically|computer) (created|generated|produced)',
    '(synthetic|synthetische) (voice|image|avatar|video|footage|Stimme|Bilder)',
    '(KI|AI) (Midjourney|Synthesia|DALL E|Firefly|Adobe Firefly|HeyGen|Sora|ChatGPT|Stable Diffusion|ElevenLabs|Runway|Canva|Gemini|Copilot)',
    'AI generated',
    'AI image',
    '(created|made|generated|produced) … (with|by|using|in) (AI|an AI|Midjourney|DALL E|ChatGPT|Stable Diffusion|Firefly|Adobe Firefly|Sora|Gemini|Canva)',
    '(with|using) AI',
    'edited with AI',
    'AI made',
    'image AI',
    'KI Kunst',
    'AI art',
    'Künstliche Intelligenz',
    'Künstlicher Intelligenz',
    'artificial intelligence',
    '(Bild|Bilder|Foto|Fotos|Video|Motiv|Illustration|Grafik|Porträt|Visual|picture|image|photo|video|visual|portrait|illustration) … (KI|AI)$',
    '(Bild|Foto|Video|Motiv|Illustration|Grafik|Porträt|picture|image|photo|video|visual|portrait|illustration) … (KI|AI) … (erstellt|erzeugt|generiert|entstanden|gemacht|gemalt|gezeichnet|bearbeitet|created|made|generated|drawn|rendered|edited)',
    '(Hilfe|Unterstützung) (von|einer|der) (KI|künstlicher)',
    '(help|assistance|use|support) of (AI|an AI)',
    '(generated|created|made|drawn|rendered|painted|produced|edited|designed) … (by|with|using|in|through) (AI|an AI|artificial)',
    '(KI|AI) (generiert~|erzeugt~|erstellt~|bearbeitet~|generated|created|assisted|made|edited|image~|picture~|photo~|art|visual~|illustration~|video~|Bild~|Foto~|Illustration|Grafik|Motiv|Video|Visual)',
    '(Vorsicht|Achtung|Hinweis|Disclaimer|Transparenz|note|heads up) … (KI|AI|künstlich~)',
    '(nicht echt|not real|kein echtes|keine echte|not a real|no real) … (KI|AI|Foto|photo|Bild|picture)',
    'computergeneriert~',
    'synthetic media',
    'mit KI',
    '(Visualisierung|Visualisation|Visualization|Rendering|Artwork|Grafik|Graphic|Cover|Illustration|Bildquelle|Quelle|Source|Credit|Fotograf) (KI|AI)',
  ],
});
/** Tags that say so. The name of a tool does not: who does not know it takes the picture for real. */
export const machineTags: ReadonlySet<string> = new Set(
  'ki kibild kigeneriert ai aigenerated aiart aiimage kikunst madewithai'.split(' '),
);

/** A real person appears to do what never happened. */
export const deepFakes = words({
  any: [
    'Deepfake',
    'Deep Fake',
    'Deepfakes',
    'Face Swap',
    'Faceswap',
    'Gesicht … (getauscht|montiert|ersetzt)',
    'geklonte Stimme',
    'Stimme … geklont',
    'Stimmklon',
    'cloned voice',
    'voice clone',
    'cloned … voice',
    'swapped … face',
    '(in den Mund gelegt)',
  ],
});

/** Somebody shares one, not only talks about them. */
export const sharing = words({
  de: [
    'schaut',
    'schau',
    'guckt',
    'seht',
    'hier',
    'unser',
    'unsere',
    'mein',
    'meine',
    'habe ich',
    'haben wir',
    'hab ich',
    'dieses Video',
    'dieses Bild',
    'diesem Video',
    'diesem Bild',
  ],
  en: [
    'look',
    'watch',
    'here',
    'check out',
    'our',
    'my',
    'i made',
    'we made',
    'this video',
    'this picture',
    'this image',
  ],
});

/** Warning, learning, law. */
export const machineTalk = words({
  de: [
    'Vortrag',
    'Workshop',
    'Webinar',
    'Schulung',
    'Podcast',
    'erkennt',
    'erkennen',
    'erkennst',
    'Warnung',
    'warnen',
    'warnt',
    'Gefahr',
    'Gesetz',
    'Verordnung',
    'Betrug',
    'Studie',
    'Artikel',
    'Kurs',
    'Tipps',
    'neue Version',
    'ausprobiert',
    'Lizenz',
    'kündigt',
    'gegen Deepfakes',
  ],
  en: [
    'talk',
    'workshop',
    'webinar',
    'training',
    'podcast',
    'spot',
    'detect',
    'detecting',
    'warning',
    'warn',
    'danger',
    'law',
    'regulation',
    'fraud',
    'scam',
    'study',
    'article',
    'course',
    'tips',
    'new version',
    'tried',
    'license',
    'against deepfakes',
  ],
});
