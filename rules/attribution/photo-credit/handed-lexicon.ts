/** Pictures and videos that somebody without a name made or handed on. All of it counts only beside a picture or a video. */
import type { Dictionary } from '../../dictionary.ts';

const people =
  '(Anwohner~|Nachbar|Nachbarn|Nachbarin|Passant~|Spaziergänger~|Besucher~|Gast|Leser|Leserin|Zuschauer~|Wanderer|Wanderin|Zeuge|Zeugin|Augenzeuge~|Bekannter|Bekannte|Freund|Freundin|Fan|Kunde|Kundin|Follower~|Urlauber~|Tourist~|Radfahrer~|Autofahrer~|Fahrgast|Mitglied|Teilnehmer~|Bürger|Bürgerin|Kollege|Kollegin|Hundebesitzer~)';
const folk =
  '(neighbour~|neighbor~|guest~|visitor~|passer by|passerby|passers by|reader~|customer~|local~|resident~|walker~|hiker~|cyclist~|follower~|viewer~|fan~|stranger~|witness~|bystander~|tourist~|member~|parent~|friend~|mate~|colleague~|client~|passenger~|driver~|somebody|someone)';
const picture = '(*foto|*fotos|*bild|*bilder|*video|*videos|*aufnahme|*aufnahmen|Clip|Reel|Schnappschuss)';
const picturesInEnglish =
  '(photo|photos|picture|pictures|pic|pics|image|images|shot|shots|video|videos|clip|clips|footage|reel)';

/** `made`: somebody made it, as long as the author is not meant; `passed`: seen, taken over or sent in. */
export type HandedOn = 'made' | 'passed';

export const handedOn: Dictionary<HandedOn> = {
  de: [
    {
      data: 'made',
      match: [
        `(ein|eine|einer|einem|irgendein) … ${people} … (geknipst|gefilmt|fotografiert|aufgenommen|eingefangen|abgelichtet)`,
        `${picture} … (ein|eine|einer|einem|irgendein) … ${people} … (gemacht|geschickt|gesendet|überlassen|geschossen)`,
        '(der|die|unser|unsere|ein|eine) (*fotograf|*fotografin|Videograf~) … (eingefangen|festgehalten|fotografiert|abgelichtet|gezaubert|geknipst)',
        `(ein|eine|einer|einem|irgendein) … ${people} … ${picture} … (gemacht|geschickt|gesendet|überlassen|geschossen)`,
        `${picture} … (von einem|von einer|von unserem|von unserer) (Anwohner~|Nachbarn|Nachbarin|Besucher~|Gast|Leser~|Zuschauer~|Kunden|Kundin|Follower~|Mitglied|Freund|Freundin|Bekannten|Passant~)`,
      ],
    },
    {
      data: 'passed',
      match: [
        `${picture} … (zugespielt|zugesandt|zugeschickt|zugesendet|eingesandt|eingereicht)`,
        `(zugespielt|zugesandt|zugeschickt|eingesandt) … ${picture}`,
        `${picture} … (irgendwo|irgendwann|irgendeiner|irgendeinem|einer|einem|ner|nem) … (gesehen|gefunden|entdeckt|aufgeschnappt|gespeichert)`,
        '(reposte|reposten|geteilt|repostet) (ich|wir|das|dieses|diese|von)',
        '(nicht|kein) (mein|unser) (Video|Clip|Reel)',
        '(Video|Clip|Reel) … nicht (von mir|von uns|meins)',
      ],
    },
  ],
  en: [
    {
      data: 'made',
      match: [
        `(a|one|another|some) … ${folk} … (filmed|photographed|snapped|captured|recorded|videoed)`,
        `(a|one|another|some|somebody|someone) … ${folk} … (took|shot|caught|sent|shared|made) … ${picturesInEnglish}`,
        '(the|our|a) (photographer|videographer) … (caught|captured|took|snapped|shot)',
        '(somebody|someone) (filmed|photographed|snapped|captured|recorded) (this|it|him|her|them)',
        `${picturesInEnglish} … (by a|by one of our|by some) (neighbour|neighbor|guest~|visitor~|reader~|customer~|local~|resident~|viewer~|follower~|fan~|member~|friend~|stranger|passer by|colleague~)`,
      ],
    },
    {
      data: 'passed',
      match: [
        `${picturesInEnglish} … (was|were|been|got|we were) … (sent|handed|passed|forwarded|leaked|submitted) (in|to us|us|round)`,
        `${picturesInEnglish} … sent in by`,
        '(saw|found|spotted) (it|this|these|him|her|them) … (a|some|another|somebody|someone) … (page|account|feed|channel|profile|subreddit)',
        '(grabbed|nicked|pinched|borrowed|lifted|swiped|stole|stolen|ripped|saved|downloaded|screenshotted) (this|these|it|that) … (from|off) … (a|an|some|somebody|someone|somebody’s|someone’s|page|account|deck)',
        '(not|isn’t|isnt) (my|our) (video|videos|clip|footage|reel)',
        '(video|clip|footage|reel) … (not|isn’t|isnt) (mine|ours)',
        'reposting (this|these|it|because|from)',
      ],
    },
  ],
};
