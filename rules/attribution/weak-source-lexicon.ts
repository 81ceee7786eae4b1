/** Credits that credit nobody: places where something was found, and words that say that nobody was asked. */
import { type Dictionary, words } from '../dictionary.ts';
import { everyday } from '../text/words-around.ts';

/** Places, not people: nobody can be found or asked through them. */
export const weakSources = words({
  any: [
    '(dem|aus dem|das)? (Internet|Netz|Web)',
    'Wikipedia',
    'Wiki',
    'Flickr',
    'Imgur',
    'Discord',
    'Threads',
    'WWW',
    'World Wide Web',
    'Netzfund~',
    'Internetfund~',
    'found (online|on the web|on the internet|somewhere)',
    'gefunden im (Netz|Internet)',
    'Quelle unbekannt',
    'somewhere (online|on the (web|internet)|in the internet)',
    'irgendwo (im Netz|im Internet|aus dem Netz|aus dem Internet)?',
    'gegoogelt',
    'ergoogelt',
    'Google',
    'Google (Bilder|Bildersuche|Images|Suche|Search)',
    'Bing',
    'Pinterest',
    'Facebook',
    'Twitter',
    'Instagram',
    'Insta',
    'LinkedIn',
    'YouTube',
    'TikTok',
    'WhatsApp',
    'Telegram',
    'Snapchat',
    'Tumblr',
    'Reddit',
    '9gag',
    'Social Media',
    'unbekannt',
    'leider unbekannt',
    'unknown',
    '(anonymous|anonym|anon|author unknown|unknown author|Verfasser unbekannt|Autor unbekannt|unbekannter Verfasser)',
    'the (internet|web|net|interwebs)',
    '(from|off|via) the (internet|web)',
    'online',
    'privat',
    'keine Ahnung',
    'no idea',
    'unsure',
    'not mine',
    'nicht von mir',
  ],
});

/** Kinds of places: weak as long as none of them has a name. */
export const kindsOfPlaces = everyday(`
  Internetseite Internetseiten Webseite Webseiten Website Websites Internetforen Foren Forum Blog Blogs Portal Portale Internetportale Onlineportale
  Suchmaschine Suchmaschinen Bildersuche Internetrecherche Recherche Recherchen Hörensagen Bekannte Bekannten Freunde Freunden Freund Kollege Kollegen
  Gruppe WhatsApp-Gruppe Chatgruppe Messenger Medien Medienberichte Presse Presseberichte Fachpresse Zeitung Zeitungen Fernsehen Netzwerke
  Literatur Fachliteratur Studien Statistiken Experten Quellen Onlinequellen Internetquellen Suche
  Bekannter Nachbar Nachbarn Nachbarin Kumpel Kumpels Schwager Schwägerin Cousine Cousin Tante Onkel Stammtisch Kneipe Wirtshaus Friseur Buschfunk Flurfunk
  Bauchgefühl Bekanntenkreis Freundeskreis Freundin Kollegin Arbeitskollege Arbeitskollegin Status Story Gerüchteküche Dorffunk Mundpropaganda Insider
  Insiderkreise Kreise Kreisen Allgemeinwissen Hausverstand Bildschirm Screenshot Handy Messengergruppe Familiengruppe Elterngruppe
  bloke mate mates neighbour neighbor pub gut vibes rumour rumours gossip grapevine barber hairdresser cousin uncle auntie aunt colleague coworker insider
  insiders everyone everybody guy dude timeline feed status story post posts thread comments whisper whispers
  Video Videos Reel Reels Clip Beitrag Kommentar Thread Tutorial Shorts Short video videos reel reels clip clips tutorial shorts tiktok comment
  sites site webpages forums engine image search research friends friend hearsay media press news group chat somebody someone somewhere
  everywhere studies statistics experts sources places
`);

/** Small words beside them, and those that start a line. */
export const vagueWords = everyday(`
  diverse div verschiedene mehrere irgendwo irgendeine irgendein irgendwer irgendjemand aus das dem der die im in von vom ein eine einer einem so und oder
  meiner meinem unserer unserem bei beim am vom zum zur down at local next door our your his her office work school told me said he she they told
  I ich we wir es it lost closed zusammengesucht gefunden gesehen gehört
  gestern heute Nacht Abend Woche Jahr Jahren nachts abends letzte letzten night last week years ago yesterday
  viele online alle meine mein eigene various different several some the my a an on from random many and or multiple all of own etc usw
`);

/** `wiki`: Wikipedia alone, which says itself that it is no source. `always` says so by itself; `found` is a find, and only where nobody is named beside it; `picture` only beside a picture; `handed` the same, passed on from one to the next. */
export type EmptyCredit = 'always' | 'found' | 'picture' | 'handed' | 'wiki';

const work = '(*foto|*bild|Zitat|Spruch|Meme|Grafik|Cartoon)';
const englishWork = '(photo|picture|image|pic|meme|quote|graphic|cartoon)';
const placeOfService =
  '(Google|Google Images|Pinterest|the internet|the web|Facebook|Reddit|Tumblr|Instagram|Twitter|WhatsApp)';

/** English below German posts and the other way round. */
export const emptyCredits: Dictionary<EmptyCredit> = {
  any: [
    {
      data: 'wiki',
      match: [
        '(laut|gemäß|Quelle|nach) (der)? Wikipedia',
        '(Wikipedia|Internet|ChatGPT) zufolge',
        '(according to|source) Wikipedia',
        '(Wikipedia|Google|ChatGPT|TikTok|YouTube|das Internet|das Netz|the internet|social media) (sagt|says|meint|claims|behauptet|weiß|knows)',
        '(laut dem|sagt das|behauptet das) (Internet|Netz)',
        '(laut|sagt|behauptet) (Google|Internet|Netz|ChatGPT|TikTok|YouTube|Facebook|Instagram|Social Media)',
        'according to (the)? (Google|internet|web|ChatGPT|TikTok|YouTube|Facebook|Instagram|social media|interwebs)',
        '(Beitrag|Artikel|Seite|Webseite|Blog|Forum|Video) (im Netz|im Internet)',
        '(irgendeine|eine) (Webseite|Website|Internetseite) (sagt|behauptet)',
        '(some|a|random) (website|blog|site|forum) (says|said|claims)',
        '(steht|stand|heißt es|hieß es|kursiert|kursierte) … im (Internet|Netz)',
        'im (Internet|Netz) (steht|stand|heißt|hieß|kursiert|gelesen)',
        '(bei|auf) (TikTok|YouTube|Facebook|Instagram|Insta|Telegram|Reddit) … (gelesen|gehört)',
        '(read|heard) (it|this|that) on (TikTok|YouTube|Facebook|Instagram|Reddit|the internet|social media|some)',
        '(read|heard) (it|this|that) off (TikTok|YouTube|the internet)',
        '(read|seen|saw|heard) … (somewhere|on the internet|online)',
        '(irgendwo|im Internet|im Netz|online) (mal)? (gelesen|gehört|aufgeschnappt)',
      ],
      unless: [
        '(laut|according to) Google (Maps|Earth|Street View|Trends|Scholar|Analytics|Play|Ads|Bewertungen|Rezensionen|Reviews)',
        '(laut|according to) (Google|YouTube|TikTok|Facebook|Instagram) Statistik~',
      ],
    },
    {
      data: 'always',
      match: [
        'Rechte … (beim|bei den|bei dem|bei der) (jeweiligen|ursprünglichen|eigentlichen|rechtmäßigen|unbekannten|echten)? (Urheber~|Eigentümer~|Rechteinhaber~|Besitzer~|Fotograf~)',
        '(Fotorechte|Bildrechte|Copyright) … (beim|bei der|bei den) (Urheber~|Eigentümer~|Fotograf~)',
        'keine Rechte an (diesem|dem|diesen|den) (Bild|Foto|Video|Bildern|Fotos)',
        'Credit~ an (den|die) (Besitzer~|Urheber~|Eigentümer~|Fotograf~)',
        '(Quelle|Urheber|Fotograf|Bildquelle|Verfasser|Verfasserin|Autor) … unbekannt',
        'credit~ … to (the|the original|the rightful|the respective|the real|original|rightful)? (owner~|creator~|artist~|photographer~|author~)',
        'credit~ (go|goes)? (to)? (whoever|whomever)',
        'no copyright infringement intended',
        'no infringement intended',
        'DM (me)? for (credit~|removal)',
        '(rights|credit|credits|copyright) (belong|belongs|reserved|remain|remains|stay|stays|lie|lies) (to|with) … (owner~|creator~|artist~|photographer~|maker~|author~|illustrator~)',
        '(do not|don’t|dont) own (the)? (rights|copyright)',
        '(do not|don’t|dont) own (this|the|these) (photo~|picture~|image~|video~|music)',
        '(photo|image|picture) (credit|source) (is)? unknown',
        '(source|photographer|artist|creator|author|writer) (is)? unknown',
        '(Quelle|Quellen) … (oder so|oder so ähnlich|nicht mehr|vergessen|irgendwo|irgendwer|irgendjemand)',
        'source … (or something|can’t remember|cant remember|i forget|forgotten|forgot|or somewhere|somebody|someone)',
        '(source|sources) (trust me|trust me bro|vibes|dude trust me|me bro)',
        'unknown (photographer|source|artist)',
      ],
    },
    {
      data: 'found',
      match: [
        '^Netzfund~',
        'Fundstück aus dem (Netz|Internet)',
        '(Google|Facebook|Pinterest|Internet|Netz) … (zusammengesucht|gezogen|runtergeladen|heruntergeladen|rauskopiert|kopiert|abfotografiert|zusammengeklaubt|gespeichert)',
        '(photo|photos|pics|pic|images|image|picture|pictures|meme|cartoon) … (pulled|grabbed|downloaded|lifted|ripped|copied|saved) (from|off)',
        'courtesy of (the)? (internet|web|Google|Pinterest|Facebook|interwebs)',
        '(Weiten|Tiefen|Untiefen|Abgründen|Ecken) des (Internets|Internet|Netzes|Webs|WWW)',
        '(depths|corners|corner|bowels|far reaches) of the (internet|web|interwebs)',
        '(Fundort|Fundstelle|Herkunft|Bildherkunft) (Pinterest|Internet|Google|Facebook|Netz|unbekannt|WhatsApp|Instagram)',
        'Fund aus dem (Netz|Internet)',
        '(Foto|Bild) (von|aus|via|über|bei) (Google|Pinterest|Facebook|WhatsApp)',
        `${work} … aus dem (Internet|Netz)`,
        '(Foto|Bild|Meme|Spruch|Zitat) … von (Google|Pinterest|Facebook|WhatsApp)',
        '(Fotos|Bilder) (aus|von) (Google|Pinterest|dem Internet|dem Netz)',
        `${work} … (im (Netz|Internet)|bei Google|auf Google|auf Pinterest|auf Facebook) (gefunden|gesehen|entdeckt|geklaut)`,
        `${work} … (bei|auf) (Google|Pinterest|Facebook) … gefunden`,
        '(gefunden|geklaut) (auf|bei|via) (Google|Pinterest)',
        '(geklaut|gemopst|stibitzt) aus dem (Internet|Netz)',
        'aus dem (Internet|Netz) (geklaut|gemopst|stibitzt)',
        '(photo|photos|image|images|picture|pictures|pic|pics) … (from|via|off) (Pinterest|the internet|the web|Facebook|Reddit|Tumblr|Instagram|Twitter|WhatsApp)',
        '(photo|photos|image|images|picture|pictures|pic|pics) (from|via|off|is from) Google',
        `${englishWork} … from the (internet|web)`,
        `got this … (from|off) ${placeOfService}`,
        `${englishWork} … (found|saw) (online|on Google|on Pinterest|on the internet|on Facebook|on Reddit|on the web)`,
        '(found|saw) this (meme|photo|picture|image|pic|gif|quote|cartoon) (online|on)',
        '(found|stolen|nicked|pinched) (on|from|off) (Google|Pinterest|the internet|the web)',
        '(found|stole|nicked) (this|it) (on|off) (Google|Pinterest|the internet|the web)',
        '(photo|picture|image|pic) (is)? not mine',
        '(nicht|kein) (mein|unser|eigenes) (Foto|Bild)',
        '(Foto|Bild|Fotos|Bilder) (ist|sind)? (leider)? nicht (von mir|von uns|meins)',
        'not my (photo|picture|pic|image|chart|slide|graphic|drawing|meme)',
        '^via (Google|Pinterest|Internet)$',
      ],
      unless: [
        'Google (Maps|Earth|Street View|Trends|Scholar|Play|Forms)',
        '(keine|ohne|statt) (Fotos|Bilder) (aus|von) (dem Internet|dem Netz|Google|Pinterest)',
        '(no|not|never use) (photos|images|pictures|pics) from (the internet|the web|Google|Pinterest)',
      ],
    },
    {
      data: 'picture',
      match: [
        '(auf|bei) (Google|Pinterest|Facebook|Instagram|Reddit) (gefunden|entdeckt|gesehen)',
        'whoever (took|made|shot|owns|created) (this|it|the)',
        '(im Netz|durchs Netz) … (Urheber|Fotograf) unbekannt',
        'im (Netz|Internet) (gefunden|entdeckt|gesehen)',
        '(gefunden|gesehen|entdeckt) (auf|bei|im) (Facebook|Instagram|Reddit|TikTok|Twitter|Netz|Internet)',
        '(found|saw) (this|these|it)? (online|on Reddit|on Facebook|on Instagram|on Twitter|on TikTok)',
      ],
    },
    {
      data: 'handed',
      match: [
        '(no idea|no clue|dunno|not sure|don’t know|dont know|do not know|unsure|never found out|couldn’t find out|couldn’t tell you|haven’t a clue|idk) (who|whose)',
        '(keine Ahnung|kein Plan|ka|weiß nicht|weiss nicht|weiß net|weiss net|weiß leider nicht|weiß gar nicht|weiß ned|weiss ned|weiß nicht mehr|keinen Schimmer|nicht bekannt|unklar) (wer|von wem|wem|woher)',
        'wer auch immer (das|dieses|es|den|die|ihn|sie)',
        '(got|had) (it|this|these) (off|from) (a|some|somebody|someone)',
        '(nicked|stole|stolen|copied|lifted|borrowed|nabbed) … (off|from) (a|some|somebody|someone)',
        '(off|from|via|in|on) … (group chat|whatsapp group|facebook group|family group|family chat)',
        '(off|from|via|on) (a|the|my|our|some) (whatsapp|timeline|feed)',
        '(went|going|doing|did|makes|making) (round|around|the rounds) … (group|chat|whatsapp|office|internet|facebook|email)',
        '(forwarded|sent|passed) (to me|on|this|it|me this|me) … (whatsapp|someone|somebody|group|chat|friend of a friend)',
        '(someone|somebody) (sent|forwarded|posted|shared|dropped) (me)? (this|it)',
        '(WhatsApp|Telegram|Signal|Facebook) Gruppe',
        '(Familiengruppe|Chatgruppe|Elterngruppe|Dorfgruppe|Klassengruppe|Nachbarschaftsgruppe|Whatsappgruppe)',
        '(mir|uns) … (jemand|einer|wer|irgendwer) … (weitergeleitet|geschickt|zugeschickt|gesendet)',
        '(jemand|einer|irgendwer) … (weitergeleitet|geschickt|zugeschickt|gesendet|gestellt)',
        '(weitergeleitet|zugeschickt|geschickt) (bekommen|worden|gekriegt)',
        '(kam|kommt|ging|geht|lief|läuft|kursiert) … (über|per|via|durch) (WhatsApp|Telegram|Messenger)',
        '(Foto|Bild|Meme|Video|Spruch) … (gemopst|geklaut|stibitzt|gemaust|geliehen|ausgeliehen)',
        '(wenn|falls) … (euer|dein|Ihr|eures|deins|Ihres) (Foto|Bild|Meme|Video|ist)',
        'if (this|it) (is|was) (your|yours)',
        '(Urheber|Fotograf|Fotografen|Fotografin|Zeichner|Künstler|Ersteller) … (nicht|leider nicht|nicht mehr) (finden|gefunden|ausfindig|ermitteln|bekannt|herausfinden|auffindbar)',
        '(couldn’t|could not|can’t|cannot|unable to) (find|trace|track down|identify) … (photographer|artist|creator|owner|source|who)',
        '(artist|photographer|creator) (anyone|please|pls)',
        '(DM|message|tell|ping|shout|let) (me|us)? (if|so) … credit~',
        '(happy|glad) to credit',
        '(meldet euch|melde dich|bitte melden) … (Urheber|Foto|Bild|Fotograf|nennen|nenne|verlinke|verlinken|Credits)',
      ],
    },
  ],
};
