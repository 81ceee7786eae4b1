/** What happens to a body, told with its verb: nobody asks whether somebody has it. */
import type { DictionaryEntry } from '../../../dictionary.ts';
import type { Illness } from './illness-lexicon.ts';

/** @param around the words in front of it or behind it make it one of a body; without them it tells so itself */
const told = (
  match: readonly string[],
  around: Omit<Illness, 'kind'> = {},
  unless: readonly string[] = [],
): DictionaryEntry<Illness> => ({ match, unless, data: { kind: 'told', ...around } });

const germanBody =
  '(?:(?:Ober|Unter)?arme?|(?:Ober|Unter)schenkel(?:hals)?|Beine?|Schienbein|Wadenbein|Knöchel|Sprunggelenk|Handgelenke?|Hand|Finger|Daumen|Zehe?n?|(?:Mittel)?fuß|Ferse|Kniescheibe|Knie|Hüfte|Becken|Rippen?|Schlüsselbein|Schulter|Ellb?e?n?bogen|Nase(?:nbein)?|Kiefer|(?:Hals|Lenden|Brust)?wirbel|Steißbein|Kreuzb[aä]nd(?:er)?|Meniskus|Achillessehne|Sehne|Außenband|Innenband|Bänder)';
const body =
  '(?:hips?|legs?|arms?|wrists?|ankles?|foot|feet|toes?|fingers?|thumb|elbow|shoulder|collarbone|ribs?|nose|jaw|pelvis|back|neck|knees?|kneecap|skull|hand|femur|tibia|fibula|heel|tailbone|cheekbone|ACL|cruciate|ligaments?|cartilage|hamstring|achilles|meniscus|rotator cuff|tendon|discs?)';

const germanHurt = {
  before: new RegExp(`(?<!\\p{L})${germanBody}\\s(?:[\\p{L}]+\\s){0,2}$`, 'iu'),
  behind: new RegExp(`^\\s(?:sich\\s(?:\\p{L}+\\s){0,3})?${germanBody}(?!\\p{L})`, 'iu'),
};
const germanSurgery = /(?<!\p{L})(?:wird|wurde|werden|muss|musste|ist|frisch|gerade)(?!\p{L})[^.!?\n]{0,60}\s$/iu;
const germanStay =
  /(?<!\p{L})(?:liegt|lag|musste|muss|kam mit|liegen)(?!\p{L})[^.!?\n]{0,70}\s$|(?<!\p{L})(?:ist|war|bleibt|sind)\s(?:(?:noch|wieder|immer|weiterhin|leider|jetzt|seit \p{L}+|bis \p{L}+)\s){0,3}$/iu;

const germanStayBehind =
  /^(?:\s[\p{L}\d]+){0,3}\s(?:liegt|lag|liegen|muss|musste|gebracht|eingeliefert|verlegt|behandelt)(?!\p{L})/u;

const hurt = {
  behind: new RegExp(
    `^\\s(?:(?:his|her|their|both|two|three|four|some|several|a|an|the)\\s(?:bones? in (?:his|her|their)\\s)?)(?:left\\s|right\\s|other\\s)?${body}(?!\\p{L})`,
    'iu',
  ),
};
const removed = {
  before: /(?<!\p{L})(?:had|has|having|have|getting|got)\s(?:(?:his|her|their|a|both)\s)(?:left\s|right\s)?$/iu,
};
const surgery = {
  before:
    /(?<!\p{L})(?:needs?|needing|having|had|has had|undergo(?:es|ing)?|underwent|awaiting|facing|faces|recover(?:s|ing)?\s(?:from|after)|(?:waiting|listed|scheduled|booked(?: in)?|in)\sfor|after|since)\s(?:(?:a|an|his|her|their|more|major|minor|emergency|urgent|another|further)\s){0,2}(?:\p{L}+\s)?$/iu,
};
const stay = {
  before:
    /(?<!\p{L})(?:is|was|[’']s|been|are|still|now|back|lying|admitted|taken|rushed|airlifted|moved|ended up|stuck|went|goes|going|in|into)\s(?:(?:back|still|now|in|into|to|the|a|an)\s){1,3}$/iu,
};

/** Where a tumour goes next. */
const spreadTo = {
  behind:
    /^\s(?:(?:his|her|their|the|both)\s){1,2}(?:\p{L}+\s)?(?:livers?|lungs?|bones?|brain|lymph|spine|pancreas|stomach|kidneys?|bowel|hips?|liver)(?!\p{L})/iu,
};
const germanSpread = {
  before:
    /(?<!\p{L})(?:in (?:die|den|das|ihre|seine|ihren|seinen)\s(?:Leber|Lungen?|Knochen|Gehirn|Hirn|Lymphknoten|Wirbelsäule|Nieren?|Bauch\p{L}*)|es hat|(?:Krebs|Tumor) hat)\s(?:(?:schon|leider|bereits|jetzt|überall|weiter)\s){0,2}$/iu,
};
const stageOf = { before: /(?<!\p{L})(?:it[’']s|it is|it was)\s(?:(?:now|already|sadly)\s)?$/iu };
/** `in inpatient treatment for …`, `back in rehab for an …` */
const treatedFor = {
  before:
    /(?<!\p{L})(?:in|into|undergoing|getting|receiving|having|under|needs?|enter(?:s|ed|ing)|seeking|start(?:s|ed|ing)|for)\s[^.!?\n,]{0,40}(?:treatment|rehab|therapy|detox|counsell?ing|clinic|help|hospital|facility)\s(?:for|because of|with)\s(?:(?:an?|his|her|their)\s)?$/iu,
};
const treatedIn = { before: /(?<!\p{L})(?:in|into|entered|undergoing|starting|started)\s(?:an?\s)?$/iu };
const germanTreatedIn = { before: /(?<!\p{L})(?:in|zur|seit|wegen|ihre[rn]?|seine[rn]?|eine[rn]?)\s$/iu };
const germanDetox = {
  before: /(?<!\p{L})(?:in|auf)\s(?:der|die|einer|eine)\s$/iu,
  behind: /^\s(?:ins?|im)\s(?:(?:die|der|eine|einer)\s)?(?:\p{L}*klinik|Krankenhaus|Spital|Psychiatrie)(?!\p{L})/iu,
};
const beyondHelp = {
  before: /(?<!\p{L})(?:ist|sei|gilt als|is|it[’']s|has gone|went)\s(?:(?:jetzt|nun|leider|nur noch|now|sadly)\s)?$/iu,
};

export const bodyEvents: Readonly<Record<'de' | 'en', readonly DictionaryEntry<Illness>[]>> = {
  de: [
    told(
      [
        '(gebrochen|verstaucht|ausgekugelt|gerissen|verrenkt|geprellt|gezerrt|amputiert|operiert|bricht|brach|verstauchte|brechen|gebrochenem|gebrochenen|gebrochener|gebrochene|gebrochenes|verstauchtem|verstauchten|gerissenem|gerissenen)',
      ],
      germanHurt,
    ),
    told(['operiert'], { before: germanSurgery }, ['nicht operiert']),
    told(['(unter dem|unters) Messer']),
    told([
      '(krankgeschrieben|krank geschrieben|arbeitsunfähig|dienstunfähig|berufsunfähig|erwerbsunfähig|schwerbehindert)',
      'positiv (auf (Corona|Covid|HIV|Chlamydien))? getestet',
      '(Corona|Covid|HIV) positiv',
      '(zwangseingewiesen|in die Geschlossene|in der Geschlossenen|in eine Entzugsklinik)',
    ]),
    told(
      [
        '(im|ins) (Krankenhaus|Spital|Koma|künstlichen Koma|künstliche Koma|Hospiz|*krankenhaus|*klinikum|Klinikum)',
        '(in der|in die) (Klinik|Uniklinik|Rehaklinik|Notaufnahme|Psychiatrie|*klinik)',
        '(auf der|auf die) (Intensivstation|Intensiv|Inneren|Onkologie|Station #)',
        'auf (Intensiv|Station|Station #)',
      ],
      { before: germanStay, behind: germanStayBehind },
    ),
    told(['stationär (aufgenommen|eingewiesen)']),
    told(['gestreut'], germanSpread),
    told(
      [
        '(stationärer|teilstationärer|psychiatrischer) (Behandlung|Therapie|Entgiftung|Entzugsbehandlung)',
        'stationären (Entzug|Alkoholentzug|Aufenthalt)',
      ],
      germanTreatedIn,
    ),
    told(['Entgiftung'], germanDetox),
    told(['(palliativ|austherapiert|inoperabel)'], beyondHelp),
    told([
      '(Mandeln|Blinddarm|Gallenblase|Galle|Weisheitszähne|Polypen|Gebärmutter|Milz|Prostata) … (raus|rausgenommen|entfernt|entnommen|herausgenommen)',
    ]),
  ],
  en: [
    told(
      [
        '(broke|broken|breaks|breaking|fractured|shattered|dislocated|sprained|tore|torn|tearing|ruptured|snapped|cracked|smashed|slipped|herniated|busted|burnt|burned|scalded|severed)',
      ],
      hurt,
    ),
    told(
      [
        '(appendix|tonsils|gallbladder|gall bladder|wisdom teeth|spleen|kidney|womb|prostate|adenoids|knee|hip|hips|knees|breast|tumour|tumor|lump|leg) (out|removed|replaced|taken out|operated on|done|amputated|pinned)',
      ],
      removed,
    ),
    told(['(surgery|operation|op|skin graft|amputation)'], surgery, ['(GP|vet|dental|evening|morning) surgery']),
    told(
      [
        '(intensive care|hospital|ICU|A E|emergency room|hospice|psychiatric ward|psych ward|high dependency unit|coma|critical condition)',
      ],
      stay,
    ),
    told(["it's (now)? in (his|her) (lungs|liver|brain|pancreas|spine|lymph nodes)"]),
    told(['stage (four|three|4|3|IV|III)'], stageOf, ['stage (four|three|4|3) of']),
    told(['spread (to|into|through)', 'gone (to|into)', '(metastasised|metastasized) (to|into)'], spreadTo),
    told(
      [
        '(alcohol|drug|cocaine|opioid|heroin|gambling|substance|painkiller) (addiction|abuse|misuse|dependency|dependence)',
      ],
      treatedFor,
    ),
    told(['(inpatient|residential) (treatment|rehab|therapy|detox)', 'inpatient care'], treatedIn),
    told(['(terminal|palliative|inoperable)'], beyondHelp),
    told([
      '(off sick|off work sick|on sick leave|on medical leave|on mental health leave|on long term sick|signed off sick|signed off work)',
      'signed off (work)? (with|for) (work)? (related)? (stress|anxiety|depression|burnout|exhaustion|a bad back|her back|his back|her nerves|his nerves)',
      '(tested|testing|tests) positive',
      'HIV positive',
      '(been|was|got|is) sectioned',
      '(on|off) (a drip|a ventilator|life support|oxygen|dialysis|suicide watch)',
    ]),
  ],
};
