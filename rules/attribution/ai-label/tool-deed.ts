/** What was done with a tool that makes pictures, told before or behind its name. */
import type { Hit } from '../../dictionary.ts';
import type { PictureTool } from './maker-lexicon.ts';

export function hasMade({ entry }: Hit<PictureTool>, before: string, behind: string): boolean {
  if (does.test(behind) || (asked.test(before) && doing.test(behind)) || (made.test(before) && through.test(before)))
    return true;
  if (through.test(before) && (gemacht.test(behind) || used.test(before))) return true;
  if (isFedWith(before, behind) || isAskedFor(before, behind)) return true;
  if (entry.data === 'app' && quickened.test(behind)) return true;
  if (
    /^(?:['’]s| (?:avatar|voice|clone|model|presenter|render|version|stimme|sprecher|klon))/iu.test(behind) &&
    hasArticle.test(before)
  )
    return true;
  if (origin.test(before) || letDo.test(behind)) return true;
  if (entry.data !== 'chat' && anyDeed.test(behind)) return true;
  const list = entry.data === 'chat' ? gezeichnet : gemacht;
  return list.test(behind) && hasHave.test(before.slice(-60) + behind);
}

const verbs =
  'make|made|makes|do|did|does|draw|drew|draws|give|gave|build|built|spit|spat|cook|cooked|whip|whipped|knock|knocked|conjure|conjured|generate|generated|render|rendered|create|created|produce|produced|paint|painted|dream|dreamed|dreamt|churn|churned|rustle|rustled|mock|mocked|turn|turned|clone|cloned|fake|faked|stage|staged|invent|invented|design|designed|deliver|delivered|fill|filled|throw|threw|magic|magicked|imagine|imagined|animate|animated|voice|voiced|sort|sorted|add|added|put|bake|baked|stitch|stitched|sketch|sketched|furnish|furnished|decorate|decorated|brought|revived';
/** `Firefly did the girls`, `DALL-E whipped them up`. */
const does = new RegExp(
  `^ (?:(?:has|had|just|then|also|simply|basically|actually|quickly|happily|kindly) ){0,2}(?:${verbs})(?!\\p{L})(?! (?:sense|it clear|headlines|news|the news|progress|money|an? (?:announcement|mistake|statement)|my (?:day|evening)|the goal|a goal))`,
  'iu',
);
/** `had Gemini cook one up`. */
const asked =
  /(?<!\p{L})(?:had|have|having|let|got|get|asked|told|made|made good old)\s(?:good old |an? |one of those |so |eine? )?$/iu;
const doing = new RegExp(`^ (?:to )?(?:${verbs})(?!\\p{L})`, 'iu');
/** `made the flyover in Runway`. */
const made = new RegExp(`(?<!\\p{L})(?:${verbs}|done|drawn)(?!\\p{L})`, 'iu');
const through =
  /(?<!\p{L})(?:in|with|by|through|via|using|on|into|out of|from|durch|mit|in|per|über|von|used|fed)\s(?:so |one of those |an? |the |my |eine?[mnr]? |so eine?[mnr]? |meine[mr]? |der app |app )?$/iu;
const used = /(?<!\p{L})(?:used|fed|ran|put|loaded|shoved|geworfen|gejagt)(?!\p{L})/iu;
/** `straight out of Midjourney`, `kommt komplett aus Midjourney`. */
const origin =
  /(?<!\p{L})(?:came|comes|come|straight|kommt|kommen|kam|kamen|stammt|stammen|ist|sind)(?: \p{L}+){0,3} (?:out of|from|aus|von)\s(?:an? |eine[mr] |so eine[mr] |der )?$|(?<!\p{L})used\s$/iu;
/** `von einer KI zaubern lassen`, `Kurz Sora gefragt`. */
const letDo =
  /^ (?:\p{L}+ ){0,2}(?:(?:zaubern|malen|zeichnen|bauen|basteln|erstellen|machen|entwerfen|rechnen|erzeugen) lassen|angeworfen|gefragt|gefüttert|gebeten)(?!\p{L})/iu;
/** `Runway rained for us`, but not `Runway raised its prices`. */
const anyDeed =
  /^ (?!(?:released|launched|announced|raised|changed|updated|stopped|charged|crashed|failed|refused|blocked|banned|sued|needed|used|called|named|joined|played|scored|finished|walked|turned (?:\p{L}+ )?\d)(?!\p{L}))\p{Ll}{3,}ed(?!\p{L})/u;
const hasArticle = /(?<!\p{L})(?:an?|our|the|my|eine?|unsere?|der|die)\s$/iu;

const negative =
  'schlagen|fragt|kündigt|testet|kauft|lernt|sehen|hört|lesen|sperrt|löscht|stoppt|warnt|klagt|sagt|ändert|nutzt|schrieben|holfen|kürzt|prüft|zählt|scannt|spart|funden|ordnet|sucht|funkt|glaubt|meint|dauert|bracht|kostet';
/** Any participle: `gemacht`, `hingezaubert`, `bevölkert`, `entworfen`. */
const gemacht = new RegExp(
  `(?<!\\p{L})(?:\\p{Ll}{2,8})?ge(?!(?:${negative})(?!\\p{L}))\\p{Ll}{2,}(?:t|en)(?!\\p{L})|(?<!\\p{L})(?:erstellt|erzeugt|generiert|produziert|entworfen|erfunden|verwandelt|verpasst|bevölkert|gerechnet|ausgespuckt|montiert|animiert|erschaffen|entstanden|spendiert|reingerechnet)(?!\\p{L})`,
  'u',
);
const gezeichnet =
  /(?<!\p{L})(?:gezeichnet|gemalt|entworfen|erfunden|ausgespuckt|(?:hin|herbei|her)?gezaubert|gebastelt|erschaffen|generiert|gerendert|erzeugt|hingestellt|hingelegt|gemacht|gebaut|verwandelt|verpasst|ausgedacht|nachgeholfen|zusammengebaut|zusammengebastelt|erstellt|geklont)(?!\p{L})/iu;
const hasHave = /(?<!\p{L})(?:hat|hats|hat['’]s|haben|habe|hab|hod|hot|ist|sind|wurden?|worden)(?!\p{L})/iu;

/** `asked Midjourney for the perfect nun`, `DALL-E nach der perfekten Wirtin gefragt`. */
export function isAskedFor(before: string, behind: string): boolean {
  return (asked.test(before) && /^ (?:for|to)(?!\p{L})/u.test(behind)) || askedInGerman.test(behind);
}

const askedInGerman = /^ (?:um|nach) (?:\p{L}+ ){1,6}(?:gebeten|gefragt)(?!\p{L})/iu;

/** `uploaded six portraits to Runway`, `durch eine KI-App laufen lassen`: pictures went in. */
export function isFedWith(before: string, behind: string): boolean {
  return (
    (handed.test(before) && pictures.test(behind)) ||
    (into.test(before) && fed.test(before)) ||
    (hinein.test(before) && gefüttert.test(behind))
  );
}

const handed = /(?<!\p{L})(?:gave|given|handed|showed|trained|taught)\s(?:an? |one of those |some )?$/iu;
const pictures =
  /(?<!\p{L})(?:photos?|pictures?|pics?|snaps?|selfies?|scans?|portraits?|voicemails?|recordings?|drawings?)(?!\p{L})/iu;
const into = /(?<!\p{L})(?:to|into|in|through|with)\s(?:an? |one of those |some |my )?$/iu;
const fed =
  /(?<!\p{L})(?:uploaded|upload|fed|ran|run|put|popped|dropped|threw|thrown|tossed|chucked|shoved|loaded|stuck|sent|gave|pushed|typed|entered)(?!\p{L})/iu;
const hinein =
  /(?<!\p{L})(?:durch|ins?|in|bei|mit|rein ins?|an)\s(?:so )?(?:eine?[mnr]? |die |der |den |das |meine?[mnr]? )?$/iu;
const gefüttert =
  /^ (?:\p{L}+ ){0,3}(?:laufen lassen|gejagt|geschickt|gelassen|geladen|hochgeladen|reingeladen|gesteckt|geschoben|geworfen|gefüttert|gegeben|gekippt|gezogen|gschickt)(?!\p{L})|^, [^.!?\n]{0,60}(?<!\p{L})r?aus(?!\p{L})/iu;

/** What an app does to a picture and to nothing else, or that a picture went in. */
export function quickens(before: string, behind: string): boolean {
  return (
    quickened.test(behind) ||
    origin.test(before) ||
    (hinein.test(before) && quickened.test(before + behind)) ||
    isFedWith(before, behind)
  );
}

const quickened =
  /(?<!\p{L})(?:to life|zum leben|zum (?:lächeln|sprechen|reden|tanzen|singen|lachen|winken|blinzeln)|made (?:\p{L}+ ){1,3}(?:blink|wave|smile|talk|sing|dance|move)|ausgespuckt|spat out|eingerichtet|möbliert|furnish(?:ed)?|nachgebaut|geklont|cloned|animiert|animated)(?!\p{L})/iu;
