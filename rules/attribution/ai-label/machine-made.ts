/** A picture, a clip or a voice that a machine made, told in the text: `Firefly painted it in`, `mit Sora gemacht`. */
import type { Analysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { looksReal } from './as-if-real.ts';
import type { PictureTool, pictureTools } from './maker-lexicon.ts';
import { hasShownThing } from './shown-thing.ts';

type Found = Analysis<{ tool: typeof pictureTools }>;
type Tool = Hit<PictureTool>;

/** Tools of a text that are looked at. */
const most = 20;
/** Characters on either side in which it is told what the tool did, and what came of it. */
const reach = 110;
const reachOfThing = 260;

/** The tool, or nothing: it made what is shown, and the text says what that is. Holds whether or not a picture is known to be attached. */
export function machineMade(analysis: Found): Tool | undefined {
  return analysis.hits.tool.slice(0, most).find((tool) => isMade(analysis, tool));
}

function isMade(analysis: Found, tool: Tool): boolean {
  const { text } = analysis;
  const sentence = analysis.sentenceOf(tool);
  if (sentence.question || analysis.isQuoted(tool)) return false;
  const before = text.slice(Math.max(sentence.start, tool.start - reach), tool.start);
  const behind = text.slice(tool.end, Math.min(sentence.end, tool.end + reach));
  if (denied.test(before) || talked.test(before + behind)) return false;
  const wide = { start: tool.start - reachOfThing, end: tool.end + reachOfThing };
  const isReal = looksReal(text.slice(Math.max(0, wide.start), wide.end));
  const near: Span = { start: tool.start - reach, end: tool.end + reach };
  const isTold = hasMade(tool, before, behind);
  switch (tool.entry.data) {
    case 'tool':
      return isReal || hasShownThing(text, isTold ? wide : near);
    case 'homonym':
      return isNameOfTool(text, tool) && (isTold ? isReal || hasShownThing(text, near) : isReal && acts.test(behind));
    case 'chat':
      if (!isTold || ofTexts.test(before + behind) || !hasShownThing(text, isReal ? wide : near)) return false;
      return isReal || drawn.test(before + behind);
  }
}

/** Written like a name, and not `the runway`; a person of that name has no `in` or `with` in front and makes no picture. */
function isNameOfTool(text: string, { start, text: name }: Tool): boolean {
  return (
    /^\p{Lu}/u.test(name) &&
    !/(?<!\p{L})(?:the|a|an|our|der|die|das|den|ein|eine|unsere?|meine?)\s$/iu.test(
      text.slice(Math.max(0, start - 8), start),
    )
  );
}

const acts = /^ (?:is|was|does|did|can|will|has|had|hat|kann|ist|war|macht|makes?)(?!\p{L})/iu;

function hasMade({ entry }: Tool, before: string, behind: string): boolean {
  if (does.test(behind) || (asked.test(before) && doing.test(behind)) || (made.test(before) && through.test(before)))
    return true;
  if (through.test(before) && through.test(before) && (gemacht.test(behind) || used.test(before))) return true;
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
  'make|made|makes|do|did|does|draw|drew|draws|give|gave|build|built|spit|spat|cook|cooked|whip|whipped|knock|knocked|conjure|conjured|generate|generated|render|rendered|create|created|produce|produced|paint|painted|dream|dreamed|dreamt|churn|churned|rustle|rustled|mock|mocked|turn|turned|clone|cloned|fake|faked|stage|staged|invent|invented|design|designed|deliver|delivered|fill|filled|throw|threw|magic|magicked|imagine|imagined|animate|animated|voice|voiced|sort|sorted|add|added|put|bake|baked|stitch|stitched|sketch|sketched';
/** `Firefly did the girls`, `DALL-E whipped them up`. */
const does = new RegExp(
  `^ (?:(?:has|had|just|then|also|simply|basically|actually|quickly|happily|kindly) ){0,2}(?:${verbs})(?!\\p{L})(?! (?:sense|it clear|headlines|news|the news|progress|money|an? (?:announcement|mistake|statement)|my (?:day|evening)|the goal|a goal))`,
  'iu',
);
/** `had Gemini cook one up`. */
const asked = /(?<!\p{L})(?:had|have|having|let|got|get|asked|told|made|made good old)\s(?:good old )?$/iu;
const doing = new RegExp(`^ (?:to )?(?:${verbs})(?!\\p{L})`, 'iu');
/** `made the flyover in Runway`. */
const made = new RegExp(`(?<!\\p{L})(?:${verbs}|done|drawn)(?!\\p{L})`, 'iu');
const through =
  /(?<!\p{L})(?:in|with|by|through|via|using|on|into|out of|from|durch|mit|in|per|über|von|used|fed)\s(?:(?:so |one of those |an? |the |eine[mnr]? |so eine[mn]? )?)?$/iu;
const used = /(?<!\p{L})(?:used|fed|ran|put|loaded|shoved|geworfen|gejagt)(?!\p{L})/iu;
/** `straight out of Midjourney`, `kommt komplett aus Midjourney`. */
const origin =
  /(?<!\p{L})(?:came|comes|come|straight|kommt|kommen|kam|kamen|stammt|stammen|ist|sind)(?: \p{L}+){0,3} (?:out of|from|aus|von)\s$|(?<!\p{L})used\s$/iu;
/** `von einer KI zaubern lassen`, `Kurz Sora gefragt`. */
const letDo =
  /^ (?:\p{L}+ ){0,2}(?:(?:zaubern|malen|zeichnen|bauen|basteln|erstellen|machen|entwerfen|rechnen|erzeugen) lassen|angeworfen|gefragt|gefüttert|gebeten)(?!\p{L})/iu;
/** `Runway rained for us`, but not `Runway raised its prices`. */
const anyDeed =
  /^ (?!(?:released|launched|announced|raised|changed|updated|stopped|charged|crashed|failed|refused|blocked|banned|sued|needed|used|called|named|joined|played|scored|finished|walked|turned (?:\p{L}+ )?\d)(?!\p{L}))\p{Ll}{3,}ed(?!\p{L})/u;
const hasArticle = /(?<!\p{L})(?:an?|our|the|my|eine?|unsere?|der|die)\s$/iu;

const negative =
  'kündigt|testet|kauft|lernt|sehen|hört|lesen|sperrt|löscht|stoppt|warnt|klagt|sagt|ändert|nutzt|schrieben|holfen|kürzt|prüft|zählt|scannt|spart|funden|ordnet|sucht|funkt|glaubt|meint|dauert|bracht|kostet';
/** Any participle: `gemacht`, `hingezaubert`, `bevölkert`, `entworfen`. */
const gemacht = new RegExp(
  `(?<!\\p{L})(?:\\p{Ll}{2,8})?ge(?!(?:${negative})(?!\\p{L}))\\p{Ll}{2,}(?:t|en)(?!\\p{L})|(?<!\\p{L})(?:erstellt|erzeugt|generiert|produziert|entworfen|erfunden|verwandelt|verpasst|bevölkert|gerechnet|ausgespuckt|montiert|animiert|erschaffen|entstanden|spendiert|reingerechnet)(?!\\p{L})`,
  'u',
);
const gezeichnet =
  /(?<!\p{L})(?:gezeichnet|gemalt|entworfen|erfunden|ausgespuckt|(?:hin|herbei|her)?gezaubert|gebastelt|erschaffen|generiert|gerendert|erzeugt|hingestellt|hingelegt|gemacht|gebaut|verwandelt|verpasst|ausgedacht|nachgeholfen|zusammengebaut|zusammengebastelt|erstellt|geklont)(?!\p{L})/iu;
const hasHave = /(?<!\p{L})(?:hat|hats|hat['’]s|haben|habe|hab|hod|hot|ist|sind|wurden?|worden)(?!\p{L})/iu;
/** Chat tools make texts too: here it is a picture. */
const drawn =
  /(?<!\p{L})(?:foto|bild|profilbild|porträt|portrait|photo|picture|pic|image|headshot|selfie|face|video|clip)s?(?!\p{L})|(?:foto|bild)(?:er|s)?(?!\p{L})/iu;
const ofTexts =
  /(?<!\p{L})(?:texte?|captions?|copy|wording|formel|formula|spreadsheet|excel|makro|macro|code|rede|speech|recipe|rezept|plan|agenda|draft|entwurf|mails?|slogan|anschreiben|protokoll|minutes|summary|tourenplanung|wrote|written|geschrieben|easier|faster|possible|leichter|untertitel|subtitles)(?!\p{L})/iu;

const denied =
  /(?<!\p{L})(?:ohne|kein\p{Ll}*|nicht (?:mit|von|aus)|statt|without|no|not (?:by|with|from|in)|never|instead of|do not let|don['’]t let)\s(?:\p{L}+\s)?$/iu;
/** Advice, lessons and news. */
const talked =
  /(?<!\p{L})(?:workshops?|webinar|course|kurs|seminar|tutorial|version|release[sd]?|preise?|prices?|update|wer|whoever|if you|wenn (?:du|ihr|man|sie)|man|should|sollten?|must|muss|müssen|tested|testet|getestet|tried|ausprobiert|subscription|abo|announced|launched|raised|sued|debate|debatte|opinion|meinung|verbot|ban|banned|law|gesetz|copyright|urheberrecht|artists?|experience with|erfahrung mit|kenntnisse|alternatives?|vergleich|compared?|vs|future of|zukunft|agentur(?:en)?|agencies|everybody talks|stop using|changed|changes|changing|verändert|panel|students|schüler\p{Ll}*|pupils)(?!\p{L})/iu;
