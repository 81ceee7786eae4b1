/** The key of a program or a game: groups of capital letters and digits behind a word such as `licence`. */
import { words } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { isPlaceholder } from './token-shapes.ts';

export const licenceWords = words({
  any: [
    'serial',
    '(serial|product|licence|license|activation|registration|CD|Steam|game|Windows|Office|Adobe|upgrade|download) (key|code)',
    'licence',
    'license',
    'Lizenz~',
    '(Lizenz|Produkt|Aktivierungs|Registrierungs|Freischalt)(schlüssel|code|nummer)',
    '(Lizenz|Produkt|Aktivierungs|Steam|Windows|Office|Game|Download|CD|Serial) (Key|Code)',
    '(Lizenz|Produkt)key',
    'Seriennummer',
    'Seriencode',
    'activation',
    'Aktivierung',
    'key',
    'keys',
    'gift card',
    'Geschenkkarte',
    'Gutscheincode',
    'Guthabencode',
  ],
});

const groups =
  /^[^\n]{0,70}?(?<![A-Za-z0-9-])(?<key>(?=[A-Z-]{0,40}\d)(?=[0-9-]{0,40}[A-Z])[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){2,6})(?![A-Za-z0-9-])/u;

/** @param from end of the word that announces the key */
export function licenceKeyBehind(text: string, from: number): Span | undefined {
  const match = groups.exec(text.slice(from, from + 130));
  const key = match?.groups?.key;
  if (match === null || key === undefined || isPlaceholder(key)) return undefined;
  const end = from + match[0].length;
  return { start: end - key.length, end };
}
