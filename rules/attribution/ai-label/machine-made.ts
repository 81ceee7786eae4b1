/** A picture, a clip or a voice that a machine made, told in the text: `Firefly painted it in`, `mit Sora gemacht`. */
import type { Analysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { looksReal } from './as-if-real.ts';
import type { PictureTool, pictureTools } from './maker-lexicon.ts';
import { isPresented } from './presented.ts';
import { hasShownThing } from './shown-thing.ts';
import { hasMade, isAskedFor, isFedWith, quickens } from './tool-deed.ts';

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
  const wide = { start: tool.start - reachOfThing, end: tool.end + reachOfThing };
  if (denied.test(before)) return false;
  if (tool.entry.data === 'double')
    return notOneself.test(text.slice(Math.max(0, wide.start), wide.end)) && hasShownThing(text, wide);
  if (talked.test(before + behind)) return false;
  const isReal = looksReal(text.slice(Math.max(0, wide.start), wide.end));
  const near: Span = { start: tool.start - reach, end: tool.end + reach };
  const isTold = hasMade(tool, before, behind);
  const isAnswered = isAskedFor(before, behind) && isPresented(text, wide);
  switch (tool.entry.data) {
    case 'tool':
      return isReal || isAnswered || hasShownThing(text, isTold ? wide : near);
    case 'homonym':
      if (!isNameOfTool(text, tool) && !isFedWith(before, behind)) return false;
      return isTold ? isReal || isAnswered || hasShownThing(text, near) : isReal && acts.test(behind);
    case 'app':
      if (ofTheHouse.test(before) || inGeneral.test(behind) || ofTexts.test(before + behind)) return false;
      return (
        (isTold || isAnswered) &&
        (quickens(before, behind)
          ? hasShownThing(text, near) || (!isFedWith(before, behind) && isPresented(text, wide))
          : hasShownThing(text, near) && (isReal || drawn.test(before + behind) || spoken.test(before + behind)))
      );
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

/** `our AI app`: what somebody sells. */
const ofTheHouse = /(?<!\p{L})(?:our|your|unser\p{Ll}*|dein\p{Ll}*|euer|eure\p{Ll}*)\s(?:\p{L}+\s)?$/iu;
/** `AI tools can bring …`. */
const inGeneral = /^s? (?:(?:to )?sort(?:ed|s)?|can|may|might|could|kann|können|könnte|will|wird)(?!\p{L})/iu;
/** `it’s not me, it’s my avatar`: the double speaks in the author’s place. */
const notOneself =
  /(?<!\p{L})(?:not (?:actually |really )?me|isn['’]?t me|instead of me|in my place|for me|on my behalf|nicht ich|ich bin(?: das| es)? (?:gar |ja |eigentlich )?nicht|bin ich (?:gar |ja |eigentlich )?nicht|statt mir|an meiner stelle|für mich)(?!\p{L})/iu;
/** Chat tools make texts too: here it is a picture. */
const drawn =
  /(?<!\p{L})(?:foto|bild|profilbild|porträt|portrait|photo|picture|pic|image|headshot|selfie|face|video|clip)s?(?!\p{L})|(?:foto|bild)(?:er|s)?(?!\p{L})/iu;
const spoken = /(?<!\p{L})(?:stimme|voice)(?!\p{L})/iu;
const ofTexts =
  /(?<!\p{L})(?:texte?|captions?|copy|wording|formel|formula|spreadsheet|excel|makro|macro|code|rede|speech|recipe|rezept|(?<!floor )plan|agenda|draft|entwurf|mails?|slogan|anschreiben|protokoll|minutes|summary|tourenplanung|wrote|written|geschrieben|easier|faster|possible|leichter|untertitel|subtitles)(?!\p{L})/iu;

const denied =
  /(?<!\p{L})(?:ohne|kein\p{Ll}*|nicht (?:mit|von|aus)|statt|without|no|not (?:by|with|from|in)|never|instead of|do not let|don['’]t let)\s(?:\p{L}+\s)?$/iu;
/** Advice, lessons and news. */
const talked =
  /(?<!\p{L})(?:workshops?|webinar|course|kurs|seminar|tutorial|version|release[sd]?|preise?|prices?|update|wer|whoever|if you|wenn (?:du|ihr|man|sie)|man|should|sollten?|must|muss|müssen|tested|testet|getestet|tried|ausprobiert|subscription|abo|announced|launched|raised|sued|debate|debatte|opinion|meinung|verbot|ban|banned|law|gesetz|copyright|urheberrecht|artists?|experience with|erfahrung mit|kenntnisse|alternatives?|vergleich|compared?|vs|future of|zukunft|agentur(?:en)?|agencies|everybody talks|stop using|changed|changes|changing|verändert|panel|students|schüler\p{Ll}*|pupils)(?!\p{L})/iu;
