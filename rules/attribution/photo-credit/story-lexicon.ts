/** How people tell where a picture came from: who sent or took it, and that nobody knows. */
import type { Dictionary } from '../../dictionary.ts';

/**
 * `person`: somebody whose name is not given, behind an article; `pro`: somebody who takes pictures for a living; `anyone`: nobody
 * more than that; `unknown`: that it is not known; `nameless`: that no name stands on it; `group`: where things are passed on.
 */
export type Teller = 'person' | 'pro' | 'anyone' | 'unknown' | 'nameless' | 'group';

export const tellers: Dictionary<Teller> = {
  de: [
    {
      data: 'person',
      match: [
        '(Anwohner~|Nachbar|Nachbarn|Nachbarin|Passant~|Spaziergänger~|Besucher~|Gast|Gäste|Leser|Leserin|Zuschauer~|Wanderer|Wanderin|Zeuge|Zeugin|Augenzeuge~|Bekannter|Bekannte|Bekannten|Freund|Freundin|Fan|Fans|Kunde|Kundin|Kunden|Follower~|Urlauber~|Tourist~|Radfahrer~|Radler~|Autofahrer~|Fahrgast|Mitglied|Teilnehmer~|Bürger|Bürgerin|Kollege|Kollegin|Kollegen|Hundebesitzer~)',
        '(Vater|Väter|Mutter|Mütter|Papa|Papas|Mama|Mamas|Mami|Mamis|Elternteil|Eltern|Opa|Oma|Schüler|Schülerin|Schülerinnen|Azubi|Azubis|Praktikant~|Lehrling~|Student~|Studentin|Lehrer|Lehrerin|Trainer|Trainerin|Betreuer|Betreuerin)',
        '(Fahrer|Fahrern|Fahrerin|Mitarbeiter|Mitarbeitern|Mitarbeiterin|Helfer|Helfern|Helferin|Ordner|Ordnern|Kamerad|Kameraden|*kameraden|*kamerad|Sanitäter|Pilot|Drohnenpilot|Mitspieler|Spieler|Spielerin|Mannschaftskollege|Bauer|Bäuerin|Landwirt|Jäger|Angler|Camper|Läufer|Läuferin|Pilger|Badegast|Patient|Patientin|Mieter|Mieterin|Bewohner|Bewohnerin|Hausmeister|Lieferant|Händler|Aussteller|Abonnent~|Hörer|Hörerin)',
        '(Spezl|Spezi|Kumpel|Typ|Herr|Dame|Frau|Mann|Fremder|Fremde|Unbekannter|Unbekannte|Mitschüler~|Kommilitone|Kommilitonin|Trauzeugin|Trauzeuge|Brautjungfer|Hochzeitsgast|Seele|Held|Heldin|Scherzkeks|Witzbold|Mensch|Person|Familie|Opas|Omas|Onkel|Tante|Enkel|Enkelin|Läufern|Vereinsmitglied|Feuerwehrmann|Feuerwehrfrau|Pfleger|Pflegerin|Verkäuferin|Verkäufer|Kellner|Kellnerin|Unbekannten|Fremden)',
      ],
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
  ],
  en: [
    {
      data: 'person',
      match: [
        '(neighbour|neighbours|neighbor|neighbors|guest|guests|visitor|visitors|passer by|passerby|reader|readers|customer|customers|client|clients|local|locals|resident|residents|walker|walkers|hiker|hikers|climber|climbers|cyclist|cyclists|follower|followers|viewer|viewers|listener|listeners|subscriber|fan|fans|supporter|supporters|stranger|witness|bystander|tourist|tourists|member|members|friend|friends|mate|mates|pal|colleague|colleagues|coworker|coworkers|passenger|passengers|driver|drivers)',
        '(parent|parents|mum|mums|mom|moms|dad|dads|grandparent|grandparents|gran|grandad|pupil|pupils|student|students|teacher|teachers|coach|coaches|intern|interns|apprentice|apprentices|trainee|volunteer|volunteers|teammate|teammates|player|players|caddie|caddies|steward|stewards|marshal|marshals|ranger|rangers|nurse|nurses|paramedic|firefighter|farmer|farmers|trucker|pilot|angler|birdwatcher|birder|gardener|gardeners)',
        '(spectator|spectators|onlooker|attendee|attendees|delegate|delegates|exhibitor|participant|participants|rambler|ramblers|lady|gentleman|chap|chaps|bloke|blokes|guy|guys|girl|girls|fella|lad|lads|couple|kid|kids|commuter|commuters|runner|runners|dog walker|parishioner|parishioners|pilgrim|pilgrims|regular|regulars|punter|punters|camper|campers|patient|patients|shopper|shoppers|villager|villagers|bridesmaid|groomsman|tenant|tenants|trader|traders|crew member|team member|staff member|grandads|grandmas|grandma|grans|nan|nans|auntie|aunties|uncle|uncles|cousin|genius|legend|hero|soul|star|angel|joker|person|human|reveller|partygoer|family|families|bystanders|worker|workers|postie|chef|waiter|waitress|bartender|carer|carers|biker|bikers|skier|surfer|diver|swimmer|rower|sailor|jogger|photobomber|well wisher|donor|backer)',
      ],
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
      ],
    },
    {
      data: 'nameless',
      match: [
        '(no|without a|without any) (name|credit|watermark|signature|photographer|author|attribution) … (on it|attached|given|anywhere|listed|on them|on the back|in sight|to be found)',
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
  ],
};
