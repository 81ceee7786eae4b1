/** Who speaks in a release, and what organisations do in one. */
import { type Dictionary, words } from '../dictionary.ts';

/** Verbs that report a statement. */
export const reporting: Dictionary<undefined> = words({
  de: [
    '(sagt|sagte|erklärt|erklärte|betont|betonte|kommentiert|kommentierte|ergänzt|ergänzte|resümiert|resümierte|erläutert|erläuterte|berichtet|berichtete|lobt|kritisiert|kritisierte|fordert|forderte|warnt|warnte|mahnt|mahnte|bemängelt|bedauert|bedauerte|begrüßt|begrüßte|bilanziert|urteilt|meint|meinte|hofft|heißt es|hieß es|hiess es|stellt … fest|stellte … fest|freut sich|unterstreicht|so|zeigt sich|fasst|führt)',
  ],
  en: [
    '(said|says|added|adds|argued|argues|warned|warns|urged|insisted|insists|told|declared|observed|complained|claimed|stressed|emphasised|emphasized|commented|comments|stated|states|noted|notes|explained|explains|remarked|continued|concluded)',
  ],
});

export const title: Dictionary<undefined> = words({
  de: [
    '(geschäftsführer|geschäftsführerin|geschäftsführender|vorstand|vorständin|vorstandsvorsitzender|vorstandsvorsitzende|vorstandsvorsitzenden|vorstandsmitglied|vorstandssprecher|vorstandssprecherin|leiter|leiterin|präsident|präsidentin|direktor|direktorin|projektleiter|projektleiterin|inhaber|inhaberin|sprecher|sprecherin|pressesprecher|pressesprecherin|bürgermeister|bürgermeisterin|oberbürgermeister|oberbürgermeisterin|minister|ministerin|landrat|landrätin|vorsitzender|vorsitzende|vorsitzenden|gründer|gründerin|vertriebsleiter|headcoach|cheftrainer|managerin|manager|*direktor|*direktorin|*sprecher|*sprecherin|*geschäftsführer|*geschäftsführerin|*vorsitzende|*vorsitzender|*präsident|*präsidentin|*minister|*ministerin|staatssekretär|staatssekretärin|*leiter|*leiterin|professor|professorin|=Prof|beauftragter|beauftragte|*beauftragte|*beauftragter|referent|referentin|mitautor|mitautorin|generalsekretär|generalsekretärin|dekan|dekanin|rektor|rektorin|kuratorin|kurator)',
  ],
  en: [
    '(president|vice president|vp|director|head of|chief|chairman|chairwoman|founder|co founder|cofounder|general manager|managing director|senior manager|mayor|secretary|attorney general|u s attorney|commissioner|senator|partner at|representative|spokesperson|spokesman|spokeswoman|professor|minister|councillor|councilor|convener|trustee|board member|project lead|team lead|coordinator|lead author|author of|ambassador|curator|dean|provost|chancellor|maintainer|member of)',
  ],
  any: ['=CEO', '=CFO', '=CTO', '=COO', '=CMO', 'chief executive', 'managing director', 'head of', 'vice president'],
});

/** A quotation of a customer is proof, not self-praise. */
export const customer: Dictionary<undefined> = words({
  de: [
    '(kunde|kundin|gast|gäste|bewertung|rezension|patient|patientin|leser|leserin) … (schreibt|schrieb|sagt|sagte|meint|meinte)',
    'kundenstimme',
    'kundenstimmen',
    'rezension',
  ],
  en: ['(customer|guest|reader|client|patient) … (says|said|wrote|writes|told)', 'customer review', 'testimonial'],
});

/** Forms of *werden* that make a passive with a participle. */
export const werden: Dictionary<undefined> = words({ de: ['wird', 'werden', 'wurde', 'wurden', 'worden'] });

/** Verbs of company news in the third person. */
export const corporateVerb: Dictionary<undefined> = words({
  de: [
    '(eröffnet|eröffnete|übernimmt|übernahm|investiert|investierte|erhält|erhielt|gewann|startete|veröffentlicht|veröffentlichte|veranstaltet|veranstaltete|informiert|informierte|unterstützt|unterstützte|erweitert|erweiterte|bietet|ermöglicht|ermöglichte|fördert|begann|plant|plante|beteiligt|beauftragt|beauftragte|produziert|entwickelt|entwickelte|umfasst|basiert|beträgt|betrug|beläuft sich|stieg|sank|erzielt|erzielte|verfügt über|dient|zählt zu|fand … statt|findet … statt|finden … statt|abgeschlossen|unterzeichnet|unterzeichnete|gegründet|ausgezeichnet|vorgestellt|entstanden|bekannt gegeben|verpflichtet|verlässt|wechselt|verlängert|initiiert|erreichte|laut)',
  ],
  en: [
    '(acquired|acquires|signed|signs|awarded|completed|completes|operates|develops|provides|provided|offers|manufactures|produces|supplies|serves|employs|reported|expects|expected|appointed|named|selected|secured|raised|launched|introduced|released|publishes|invested|invests|generated|increased|decreased|totaled|totalled|amounted|estimated|scheduled|located|comprises|includes|features|hosts|sponsors|marks|aims|seeks|recognized|honors|approved|filed|issued|convicted|sentenced|charged|pleaded|represents|holds|owns|specializes|specialises|designed|combines|enters|according to)',
  ],
});
