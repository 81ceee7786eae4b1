/** How people tell where a picture came from: who sent or took it, and that nobody knows. */
import type { Dictionary } from '../../dictionary.ts';
import { englishPeople, germanPeople } from './story-people.ts';

/**
 * `person`: somebody whose name is not given, behind an article; `pro`: somebody who takes pictures for a living; `anyone`: nobody
 * more than that; `unknown`: that it is not known; `nameless`: that no name stands on it; `group`: where things are passed on;
 * `many`: that many sent something; `round`: that it is passed round; `print`: taken off paper; `repost`: posted again.
 */
export type Teller =
  | 'person'
  | 'pro'
  | 'anyone'
  | 'unknown'
  | 'nameless'
  | 'group'
  | 'many'
  | 'round'
  | 'print'
  | 'repost';

export const tellers: Dictionary<Teller> = {
  de: [
    {
      data: 'person',
      match: germanPeople,
    },
    {
      data: 'pro',
      match: [
        '(*fotograf|*fotografin|*fotografen|Videograf|Videografin|Kameramann|Kamerafrau|Filmteam|Kamerateam|Agentur|Veranstalter|Veranstalterin|Presseteam|Organisationsteam|Drohnenpilot|Drohnenpilotin)',
      ],
    },
    {
      data: 'anyone',
      match: ['(jemand|jemandem|irgendwer|irgendwem|irgendjemand|irgendjemandem|öpper|eppa|wer anders|wer auch immer)'],
    },
    {
      data: 'unknown',
      match: [
        '(keine Ahnung|kein Plan|keinen Plan|keinen Schimmer|keinen blassen|null Ahnung|koa Ahnung|ka)',
        '(keiner|niemand|koana|koaner|leider niemand|niemand mehr) (weiß|weiss|woas|waas|wusste|kennt|konnte)',
        '(weiß|weiss|woas|waas|wissen|wusste|kennt) (leider|wohl|hier|bei uns|eh)? (keiner|niemand|koana|koaner|keine Sau|kein Mensch)',
        '(weiß|weiss|woas|waas) (ich|i) … (nicht|net|ned|nimmer|nöd|nid)',
        '(wissen|weiß|weiss) (wir|man) … (nicht|net|ned|nimmer)',
        '(weiß|weiss|kennt) (jemand|wer|einer|zufällig|von euch)',
        '(lässt|ließ) sich … (klären|herausfinden|feststellen|ermitteln|sagen)',
        '(leider|bis heute|nach wie vor) … (unbekannt|unklar|offen)',
        '(Name|Namen|Link|Account|Profil|Beitrag|Post|Quelle|Zeichner|Zeichnerin|Fotograf|Fotografin|Urheber) … (vergessen|verbummelt|verschlampt|verloren|entfallen|verlegt|verschwunden|nicht mehr|nicht wieder|nimmer)',
        '(vergessen|vergessen habe|entfallen) (wo|wer|woher|wessen|wem|von wem|bei wem|auf welcher)',
        '(weiß|weiss|woas) (leider|aber|nur)? … nicht mehr (wo|bei wem|von wem|wem|woher|wer)',
        '(Urheber|Urheberin|Fotograf|Fotografen|Fotografin|Zeichner|Zeichnerin|Künstler|Künstlerin|Illustrator|Illustratorin|Ersteller|Quelle) … (nicht bekannt|nicht mehr auffindbar|nicht ermittelbar|nicht zu ermitteln|unbekannt|nicht gefunden|nicht ausfindig)',
        'keine Ahnung von wem',
      ],
    },
    {
      data: 'nameless',
      match: [
        '(kein|ohne|keinen) (Name|Namen|Urheber|Urhebervermerk|Fotografen|Wasserzeichen|Bildnachweis|Absender) … (drauf|darauf|dran|dabei|drunter|darunter|dahinter|hinten|angegeben|vermerkt|zu finden|gefunden)',
        '(nicht|net|ned|nöd) (meine|meins|unsere|unseres|von mir|von uns)',
        '(nicht|net|ned) (mein|unser|meine|unsere|meins) (Foto|Bild|Video|Clip|Fotos|Bilder|Aufnahme|Aufnahmen)',
        '(gegoogelt|ergoogelt)',
        '(kein|ohne|keinen) (Name|Namen|Urheber|Bildnachweis) (drauf|dran|dabei|drunter|darunter)',
      ],
    },
    {
      data: 'group',
      match: [
        '(Story|Status|Gruppe|*gruppe|*gruppen|Gruppen|Gruppenchat|Chat|Klassenchat|Feed|Timeline|WhatsApp|Telegram|Kanal|Newsfeed|WhatsApp Status|Insta Story)',
      ],
    },
    {
      data: 'many',
      match: [
        '(alle|allen) (die|welche) (uns|mir)',
        '(alle|allen) *fans die uns',
        '(Einsendungen|Zusendungen)',
        '(eure|euren|eurer|Ihre|Ihren) (alten|schönen|schönsten|tollen|vielen)? (Fotos|Bilder|Bildern|Videos|Clips|Aufnahmen|Schnappschüsse)',
        '(Fotos|Bilder|Bildern|Videos|Clips|Aufnahmen) … (eingetrudelt|angekommen|eingegangen)',
        '(Fotos|Bilder|Bildern|Videos|Clips|Aufnahmen) … (kamen|kam|kommen|landeten|trudelten|trudeln) … (an|rein|ein|Postfach|herein)',
        '(viele|so viele|hunderte|dutzende) von euch',
        '(ihr habt|habt ihr) … (geschickt|gemailt|geliefert|eingesandt|eingereicht|gesendet)',
      ],
    },
    {
      data: 'round',
      match: [
        '(macht|machen|machte|dreht) … (Runde|Runden)',
        '(kursiert|kursieren|kursierte)',
        '(geht|gehen|ging|läuft|wandert|wandern) … durch (alle|sämtliche|jede|die ganzen|ganz)',
        '(jeder|jede) … (teilt|postet|geteilt|gepostet)',
        '(geht|gehen|ging|läuft) … (rum|herum|viral)',
        '(mal|oft|zehnmal|fünfmal|dreimal|schon) weitergeleitet bekommen',
      ],
    },
    {
      data: 'print',
      match: ['(abfotografiert|abgeknipst|eingescannt|gescannt|herausfotografiert|abgefilmt|rausgescannt)'],
    },
    { data: 'repost', match: ['^(Repost|Reposte|Repostet|Gerepostet)'] },
  ],
  en: [
    {
      data: 'person',
      match: englishPeople,
    },
    {
      data: 'pro',
      match: [
        '(photographer|photographers|videographer|videographers|cameraman|camerawoman|camera crew|film crew|agency|organisers|organizers|organiser|organizer|media team|press team|drone operator)',
      ],
    },
    { data: 'anyone', match: ['(somebody|someone|whoever|whomever)'] },
    {
      data: 'unknown',
      match: [
        '(no idea|no clue|not a clue|haven’t a clue|haven’t the faintest|not the faintest|zero clue|zero idea|clueless)',
        '(don’t|dont|do not|didn’t|doesn’t) (even)? (know|remember|recall)',
        '(dunno|idk|not sure|unsure|never found out|wish i knew|couldn’t find out|can’t find out|can’t tell|couldn’t tell)',
        '(nobody|no one|noone) … (knows|know|remembers|remember|sure|tell)',
        '(anyone|anybody|somebody|someone) (here)? (know|knows|remember|tell)',
        '(lost|misplaced|mislaid) … (handle|link|name|credit|account|source|post)',
        '(can’t|cannot|couldn’t) … remember (who|whose|where)',
        '(forgot|forgotten|forget) (to)? (note|save|write|jot|check|ask)? (down)? (who|whose|where|which account)',
        '(can’t|cannot|can not|couldn’t|could not|unable to|never) (find|trace|track down|identify|locate)',
        '(tried|trying) … (find|trace|track down|identify|locate)',
        '(photographer|artist|creator|illustrator|author|cartoonist|owner) (is|was)? (sadly)? (unknown|not known)',
      ],
    },
    {
      data: 'nameless',
      match: [
        '(no|without a|without any) (name|credit|watermark|signature|photographer|author|attribution) … (on it|attached|given|anywhere|listed|on them|on the back|in sight|to be found)',
        '(name|credit|signature|watermark|handle) … (cropped|cut off|lost to|faded)',
        '(aren’t|arent|are not|isn’t|isnt|is not|not) (mine|ours)',
        '(not|isn’t|isnt|aren’t|arent) (my|our) (own)? (photo|photos|picture|pictures|pic|pics|image|images|shot|video|videos|clip|footage)',
      ],
    },
    {
      data: 'group',
      match: [
        '(group|groups|group chat|chat|feed|timeline|whatsapp|telegram|channel|insta story|subreddit|forum|discord|slack|story|stories|insta|instagram|snapchat|page|account)',
      ],
    },
    {
      data: 'many',
      match: [
        '(everyone|everybody|all of you|those of you|all) who (sent|emailed|mailed|shared|submitted|messaged|posted)',
        '(many|lots|hundreds|dozens|some) of you',
        'you (all)? (sent|emailed|mailed) (us|in)',
        '(asked|called) for your',
        '(flooded|showered|bombarded|swamped) us with',
        '(photos|pictures|pics|clips|videos) … (you’ve|you have) (all)? (been)? (sent|sending)',
        '(been|are|were|kept) (sending|emailing|mailing) (us|in)',
        '(photos|pictures|pics|clips|videos) (that)? (our|my|the) … (sent|emailed|mailed)',
        '(your|the) (entries|submissions)',
      ],
    },
    {
      data: 'round',
      match: [
        '(doing|making|made|done) the rounds',
        '(everyone|everybody) … (shared|sharing|posted|posting)',
        '(going|gone|went|goes) (round|around|viral)',
        'all over (whatsapp|facebook|tiktok|insta|instagram|twitter|my feed|the internet|everyone’s feed|everyone’s phone|town)',
        '(forwarded|sent) … (times|already|a hundred times)',
        '(been in|is in) … (group|chat|groups|chats)',
      ],
    },
    { data: 'print', match: ['(scanned|photographed|snapped)'] },
    { data: 'repost', match: ['^(Repost|Reposting|Reposted)'] },
  ],
};
