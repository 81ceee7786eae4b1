/** Thanks for a picture to somebody who is named in small letters or in everyday words. */
import type { Span } from '../../review.ts';
import { foldPhrase } from '../../text/normalise.ts';
import { everyday } from '../../text/words-around.ts';

/** `danke an tobi fürs foto`, `merci Leni fürs Knipsen`, `thanks jo for the pics`, `courtesy of lennox's mum`. */
export function isThanked(text: string, pictures: readonly Span[]): boolean {
  return pictures.slice(0, most).some(({ start, end }) => {
    const around = text.slice(Math.max(0, start - reachBefore), end + reachBehind);
    if (!leads.test(around)) return false;
    return forms.some((form) => {
      const name = form.exec(around)?.[1];
      return name !== undefined && !nobody.has(foldPhrase(name.replace(/['’]s$/, '')));
    });
  });
}

/** Thanks are for something. */
const leads = /f(?:ür|or) |fürs|courtesy/i;

/** Words for pictures that are looked at, and characters around each. */
const most = 20;
const reachBefore = 60;
const reachBehind = 24;

const forms = [
  /(?<!\p{L})(?:dank|danke|merci|thx|gracias|vergelt.?s gott)(?:eschön)?,?(?: (?:an|dir|liebe[rn]?|geht an|vielmal|vielmals|sehr|recht herzlich|em|am|de|der|dr|unser\p{Ll}*)){0,3},? (\p{L}[\p{L}’'-]+)(?: [\p{L}]+)?,? (?:fürs|für (?:das|die|dieses|diese|den)) (?:\p{L}+ )?(?:foto|bild|pic|aufnahme|schnappsch|knipsen|fotografieren|video)/iu,
  /(?<!\p{L})(?:thanks|thank you|cheers|ta|thx|kudos|props)(?: to)?,? (\p{L}[\p{L}’'-]+)(?: [\p{L}]+)? for (?:the |this |these |that |taking |snapping )(?:\p{L}+ )?(?:photo|pic|shot|image|snap|video|these|this|it)/iu,
  /(?<!\p{L})courtesy of (\p{L}[\p{L}’'-]+)/iu,
];

/** Everybody, and people without a name. */
const nobody = everyday(`
  alle allen euch ihnen dir dem den der die das einen einem eine einer unser unsere unserem unserer unseren fotograf fotografin fotografen jemand jemandem team leser besucher
  an für everyone everybody all you guys the a an our your my some someone somebody whoever photographer team again so much folks internet web google
  pinterest facebook reddit instagram twitter tumblr interwebs lot
`);
