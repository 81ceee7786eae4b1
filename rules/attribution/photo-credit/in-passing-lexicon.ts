/** Pictures by somebody without a name, told of in passing. All of it counts only beside a picture or a video. */
import type { Dictionary } from '../../dictionary.ts';
import type { HandedOn } from './handed-lexicon.ts';

const picture =
  '(Foto|Fotos|Bild|Bilder|*foto|*fotos|*bild|*bilder|*aufnahme|*video|Clip|Schnappschuss|Buidl|Büdl|Büidl|Büdli|Bildl|Bildle|Foti|Föteli|Fötteli|Foddo|Helgen)';
const nobody = '(jemand|irgendwer|irgendjemand|irgendeiner|irgendeine|öpper|ebba|eppa|epper|oana|aner|wildfremder)';
const sent =
  '(geschickt|gschickt|weitergeschickt|weitergschickt|weitergleitet|weitergeleitet|wiitergleitet|wiitergschickt|zugeschickt|zuagschickt|zuegschickt|gemailt|gmailt|zugemailt|gesimst|dagelassen|zukommen|rübergeschickt|hinterlegt|überreicht|zugesteckt)';
const received = '(bekommen|kriegt|gekriegt|griagt|kriagt|kregen|übercho|becho|erhalten|worden)';
const taken =
  '(gemacht|gmacht|gmocht|gschossn|gschossen|geschossen|geknipst|knipst|gknipst|fotografiert|fotografiat|aufgenommen|aufgnumma|gefilmt|gfilmt|erwischt)';
const friend =
  '(Spezl|Spezi|Kumpel|Kollegen|Bekannten|Bekannter|Bekannte|Freund|Freundin|Fremden|Fremder|Fremde|Unbekannten)';

const folk =
  'spectator~|onlooker~|attendee~|concertgoer~|rambler~|lady|gentleman|chap|bloke|guy|girl|fella|lad|couple|commuter~|runner~|dog walker|parishioner~|pilgrim~|marshal~|regular|regulars|punter~|guest~|visitor~|passer by|passerby|stranger~|walker~|hiker~|neighbour~|neighbor~|customer~|tourist~|parent~|fan~|follower~|reader~|supporter~|volunteer~|camper~|patient~|shopper~';
const people = `(${folk})`;
const somebody = `(somebody|someone|${folk})`;
const thing = '(this|these|it|them|that|him|her|one|the photo|the picture|the pic|the shot)';
const photo = '(photo|photos|picture|pictures|pic|pics|shot|shots|snap|image|images|clip|video|footage)';

/** `thanked`: somebody who takes pictures, where the sentence thanks them. */
export const toldInPassing: Dictionary<HandedOn | 'thanked'> = {
  any: [
    {
      data: 'thanked',
      match: [
        '(Fotograf|Fotografen|Fotografin|Fotografinnen|Kameramann|Kamerafrau|Videografen|photographer|photographers|videographer|cameraman|camerawoman|camera crew)',
      ],
    },
  ],
  de: [
    {
      data: 'made',
      match: [
        `${picture} … (hat|hot|het|hod|ham|haben) … ${nobody} … ${taken}`,
        `${nobody} … ${taken} … ${sent}`,
        `(Zuschauer~|Radfahrer~|Autofahrer~|Anwohner~|Urlauber~|Tourist~|Leser~|Kunde|Kundin|Herr|Helfer|Helferin|Ordner|Streckenposten|Camper|Wirt|Spaziergänger~|Besucher~|Gast|Wanderer|Radler|Radlerin|Läufer~|Badegast|Pilger~|Dame|Mitfahrer~|Passant~|Nachbarin|Konzertbesucher~|Fan|Fans|Spezl|Spezi|Kumpel|Fremder|Fremde|Unbekannter) … ${taken} … ${sent}`,
      ],
    },
    {
      data: 'passed',
      match: [
        `${picture} … (hat|hot|het|hod|ham|haben|wurde|worden) … ${nobody} … ${sent}`,
        `${picture} … (hod|hot|hat|het) … (wer|einer|eine|ana) ${sent}`,
        `${picture} … ${sent} ${received}`,
        `${picture} … (von|vo) (einem|einer|an|am|ana|nem|ner|ema|emene|irgendwem|jemandem|jemand|irgendjemandem|unbekannt) … ${received}`,
        `${picture} … (a|an|ein|en|eine) ${friend} … ${sent}`,
        `${picture} … (wer’s|wer es|wer das|wers|vo wem|von wem|wer dahinter) … (weiß|weiss|woas|waas|wissen|kenn|keine Ahnung|unklar|offen)`,
        `(wer|wer’s|wers) … ${taken} … (weiß|weiss|woas|waas|wissen wir|weiß ich|keine Ahnung) … (nicht|ned|net|nöd|nid|söba|koana|niemand|keiner|mehr)`,
        `${picture} … (Absender|Absenderin|anonym|namenlos) … (lag|kam|landete|steckte|Briefkasten|Postfach|eingegangen|angekommen)`,
        `${picture} … (lag|kam|landete|steckte) … (ohne Absender|anonym|ohne Namen)`,
        `(wer auch immer|unbekannte~) … ${picture}`,
      ],
    },
  ],
  en: [
    {
      data: 'made',
      match: [
        '(taken|snapped|shot|filmed|captured|photographed|grabbed|recorded) by (a|an|some|somebody|someone|one of)',
        '(photographer|videographer) (who|that) … (me|us|my|our)',
        `(somebody|someone|some kind soul|some lovely soul) … (took|snapped|shot|caught|filmed|photographed) ${thing}`,
        `${people} … (took|snapped|shot|photographed|filmed|recorded|grabbed|caught) (this|these|it|them)`,
        `${somebody} … (caught|captured|got|snapped|shot|filmed|photographed) … (second|moment|instant|split second|leap|jump|shot|look|scene|whole thing|it all) … (mailed|emailed|sent|texted|messaged|forwarded|airdropped|dropped|passed|shared|handed) (it|this|them|these|one)`,
        `${somebody} … (took|snapped|shot|filmed|photographed) (this|these|it|them|one) … (mailed|emailed|sent|texted|messaged|forwarded|airdropped|dropped|passed|shared|handed|left) (it|this|them|these|one|over|along)`,
      ],
    },
    {
      data: 'passed',
      match: [
        `${photo} … (forwarded|emailed|mailed|texted|airdropped|sent|passed) (on|over|along|in|across|round)? to (us|me|the)`,
        `${photo} … (left|turned up|landed|arrived|appeared) … (memory stick|usb stick|inbox|letterbox|doormat|pigeonhole|unsigned|anonymously)`,
        '(no idea|no clue|not sure|don’t know|dont know|dunno|wish i knew|unsure|nobody knows|clueless) who (took|shot|snapped|filmed|photographed)',
        `(don’t|dont|do not|didn’t|never) (know|knew|catch|get) (who|whose|the name) … (took|shot|snapped|filmed|photographer)`,
        'whoever (took|shot|snapped|filmed|photographed) (this|these|it|the|that)',
      ],
    },
  ],
};
