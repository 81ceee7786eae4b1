/** Words of headlines and leads: who acts, and what organisations do there. */
import { type Dictionary, words } from '../dictionary.ts';

/** Kinds of organisations. As tails they also find compounds: *Stadtwerke*, *Landesverband*, *Hotelgruppe*. */
export const organisation: Dictionary<undefined> = words({
  de: [
    '(*werke|*verein|*verband|*verbund|*kammer|*gruppe|*konzern|*stiftung|*klinikum|*krankenhaus|*sparkasse|*volksbank|*bank|*versicherung|*gesellschaft|*genossenschaft|*gewerkschaft|*ministerium|*ministerin|*minister|*museum|*hochschule|*universität|*flughafen|*flughafens|*polizei|*reederei|*werft|*hersteller|*anbieter|*unternehmen|*unternehmens|*betriebe|*verlag|*kette|*institut|*landkreis|*gemeinderat|*stadtrat|*kreistag|*aufsichtsrat|*verwaltungsrat|*vorstand|*hauptversammlung|*zoo|*theater|*holding|*spezialist|*dienstleister)',
    '(kreis|stadt|gemeinde|land|bund|bundesregierung|landesregierung|bezirk|kommune|molkerei|brauerei|firma|start up|tochter|tochterunternehmen|marktführer|technologieführer|geschäftsführung)',
  ],
  en: [
    '(bank|banks|foundation|council|university|college|hospital|museum|authority|police|association|airport|airlines|holdings|group|technologies|industries|systems|logistics|motors|pharmaceuticals|therapeutics|energy|partners|ventures|capital|institute|ministry|department|agency|commission|committee|company|companies|manufacturer|supplier|provider|operator|retailer|maker|board|trust|society|union|federation|chamber|corporation|enterprises|labs|laboratories|networks|software|airline|shipyard|dairy|brewery|zoo|theatre|theater|hotels|centres|centers|senator|governor|shareholders|court|commissioners)',
  ],
  any: ['=AG', '=GmbH', '=SE', '=KG', '=Inc', '=Ltd', '=LLC', '=plc', '=PLC', '=Corp', '=NV', '=SA', '=eG'],
});

/** What an organisation does in a headline. Third person, or the bare participle at the end of a German one. */
export const newsVerb: Dictionary<undefined> = words({
  de: [
    '(übernimmt|übernehmen|übernommen|eröffnet|eröffnen|erhöht|erhöhen|senkt|senken|steigert|steigern|steigt|sinkt|wächst|investiert|investieren|präsentiert|präsentieren|erweitert|erweitern|modernisiert|vereinbart|vereinbaren|bestellt|verzeichnet|verzeichnen|verbucht|schafft|begrüßt|rechnet mit|rechnen mit|rechnet … mit|plant|planen|beschließt|beruft|ernennt|verabschiedet|fördert|fordert|fordern|meldet|melden|bündeln|bündelt|zeigt|startet|starten|gewinnt|erhält|erhalten|verleiht|liefert|gründet|beteiligt sich|unterzeichnet|unterzeichnen|kooperiert|kooperieren|veröffentlicht|verlängert|erzielt|erzielen|bestätigt|warnt|reduziert|zieht … ein|verstärkt|sichert|sponsert|überreicht|ehrt|kündigt … an|führt … ein|führen … ein|stellt … vor|stellen … vor|stellt … ein|ruft … zurück|rufen … zurück|weiht … ein|legt … vor|legt … zu|legt … auf|baut … aus|baut … ab|stockt … auf|nimmt … auf|nimmt … in betrieb|gibt … bekannt|geben … bekannt|bringt … auf den markt|setzt … auf|setzen … auf|tritt … bei|steigt … ein|schließt … ab|hat … zugestimmt|stimmt … zu)',
    '(wird|wurde) (neuer|neue|neues)',
    'wird … (vorstand|vorstandsvorsitzender|vorstandsvorsitzende|geschäftsführer|geschäftsführerin)',
    '(ausgezeichnet|vereinbart|erfolgt|erzielt|gesperrt|beschlossen|verliehen|unterzeichnet|abgeschlossen|gestartet|genehmigt|bestätigt|gegründet|eingeweiht|fertiggestellt|eingerichtet|übergeben|gewählt|zertifiziert|freigegeben|berufen|ernannt)',
    '^(baubeginn|baustart|spatenstich|rückruf|neuer standort|weltpremiere|tarifeinigung|richtfest|umsatz|umsatzplus|führungswechsel|personalie|neueröffnung|übernahme|kooperation|strategische partnerschaft|auszeichnung|studie)',
  ],
  en: [
    '(acquires|opens|raises|raised|lowers|reports|appoints|appointed|names|named|completes|expands|receives|received|extends|unveils|unveiled|posts|orders|introduces|welcomes|expects|reduces|recalls|approves|approved|launches|launched|supports|calls for|announces|announced|publishes|presents|presented|awards|awarded|wins|secures|selects|selected|cuts|hires|promotes|delivers|begins|breaks ground|kicks off|teams up|partners with|joins forces|sells|buys|urges|elects|elected|honors|honours|invests|adds|signs|signed|marks|achieves|earns|releases|released|files|plans to|aims to|agrees to|set to|acquired|completed|introduced|opened|expanded|celebrates|showcases|strengthens|targets|tops|exceeds)',
    'to (invest|create|showcase|begin|launch|acquire|open|expand|build|host|present|cut|raise|close|supply|deliver|offer|receive|join|merge|appoint|lead|become|replace|buy|sell)',
    '(enter|enters|entered) into',
    '(sign|publish|report|agree|approve|award|launch|open) (research|strategic|annual|new|record|partnership|agreement|on)',
    '(agreement|deal) reached',
    'closed from',
    '^(recall|groundbreaking|agreement|construction of|appointment of|results|study|survey|update on)',
  ],
});

/** Units of quantities that are news. */
export const newsUnit: Dictionary<undefined> = words({
  de: ['# (prozent|euro|mio|millionen|milliarden|mrd|arbeitsplätze|mitarbeitende|mitarbeiter)'],
  en: ['# (percent|per cent|million|billion|pence|euros|dollars|jobs|employees)'],
});
