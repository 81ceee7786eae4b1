/** What is put up for others to see and is a picture, a clip or a voice; looked for only beside a tool that makes such things. */
import type { Span } from '../../review.ts';

export function hasShownThing(text: string, { start, end }: Span): boolean {
  return thing.test(text.slice(Math.max(0, start), end));
}

const tails = 'foto|fotos|bild|bilder|bildern|video|videos|clip|plakat|plakate|spot|aufnahme|aufnahmen';
const words =
  'ad|ads|advert|anzeige|avatar|banner|billboard|brochure|broschüre|calendar|campaign|catalog|catalogue|clip|clips|cover|crowd|drone tour|einladung|exposé|face|faces|family|floor plan|grundriss|flyer|flyover|footage|front page|gesicht|gesichter|girls|guys|header|headshot|headshots|homepage|image|images|kalender|kampagne|karte|katalog|line|listing|logo|menu|model|models|moderatorin|photo|photos|pic|pics|picture|pictures|plakaten|portrait|portraits|porträt|porträts|poster|presenter|prospekt|publikum|reel|reels|rundflug|scan|selfie|selfies|shot|shots|snap|snaps|speisekarte|spokesman|spokeswoman|sprecher|sprecherin|stadion|startseite|stimme|team page|teamseite|testimonial|testimonials|thumbnail|titelseite|trailer|video|videos|voice|voices|webseite|website|werbekampagne|werbung';
const thing = new RegExp(`(?:${tails})(?!\\p{L})|(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
