/** Short posts in which somebody tells of the own day: the picture beside them is most likely their own. */
import type { TextAnalysis } from '../../analysis.ts';

/** Characters of the longest post that is told in one go. */
const longest = 400;

/** `Ich lag dafür eine Stunde im Gras`, `My first frost of the year`; not `I am thrilled to join …`. */
export function isOfAuthor(analysis: TextAnalysis): boolean {
  const { text } = analysis;
  if (text.length > longest || announced.test(text)) return false;
  for (const { index, 0: word } of text.matchAll(oneself)) {
    const place = { start: index, end: index + word.length };
    if (!analysis.isQuoted(place) && !analysis.sentenceOf(place).question) return true;
  }
  return false;
}

const oneself =
  /(?<![\p{L}\p{N}])(?:ich|hab|hob|mir|mich|mein(?:e[rnms]?)?|mei|i|i['’](?:m|ve|d)|my|me|myself)(?![\p{L}\p{N}])/giu;

/** News of a job, a team or an office come with pictures that others took, and so does what is booked or sold. */
const announced =
  /(?<!\p{L})(?:freue? mich|stolz|thrilled|excited|proud|pleased|honou?red|delighted|joined|joining|neue (?:stelle|rolle|position)|new (?:role|job|position)|(?:mein|my) team|meiner meinung|in my opinion|für mich|ich (?:finde|glaube|denke|meine)|(?:for|to) me|i (?:think|believe|reckon)|wir|unser\p{Ll}*|we|our|us|termine?|anmelden|anmeldung|bookings?|link in bio|shop|fotograf(?:en|in)?|photographer|fotoshooting|grafik|infografik|graphic|infographic|cartoon|comic|meme|chart|zeichnung|illustration|spruch|artwork|wem|whose|photo ?shoot|shooting)(?!\p{L})/iu;
