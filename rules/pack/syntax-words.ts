/** What is wrong with a file before anything in it can be checked, in words for the person who wrote it. */
import type { Language } from '../post.ts';

type Says = Record<Language, string>;

const openBracket: Says = {
  de: 'Eine Klammer davor ist nicht geschlossen.',
  en: 'A bracket before this is not closed.',
};

/** Codes of the `yaml` package that authors meet. Others show the parser's own words. */
const broken: Record<string, Says> = {
  TAB_AS_INDENT: {
    de: 'Zeilen werden mit Leerzeichen eingerückt, nicht mit Tabulatoren.',
    en: 'Indent lines with spaces, not with tabs.',
  },
  BAD_INDENT: {
    de: 'Die Einrückung passt nicht zu den Zeilen davor. Gleiche Ebene heißt: gleich viele Leerzeichen am Anfang.',
    en: 'The indentation does not fit the lines before. The same level needs the same number of spaces at the start.',
  },
  MISSING_CHAR: {
    de: 'Hier fehlt ein Zeichen: ein schließendes Anführungszeichen, eine Klammer oder ein Doppelpunkt.',
    en: 'A character is missing here: a closing quotation mark, a bracket or a colon.',
  },
  BLOCK_IN_FLOW: openBracket,
  BLOCK_AS_IMPLICIT_KEY: {
    de: 'Hier stehen zwei Doppelpunkte in einer Zeile. Setze den Text in Anführungszeichen.',
    en: 'There are two colons in one line. Put the text in quotation marks.',
  },
  MULTILINE_IMPLICIT_KEY: {
    de: 'Der Name eines Feldes steht in einer Zeile und endet mit einem Doppelpunkt. Fehlt er hier oder in der Zeile davor?',
    en: 'The name of a field stands in one line and ends with a colon. Is it missing here or in the line before?',
  },
  UNEXPECTED_TOKEN: {
    de: 'Dieses Zeichen wird hier nicht erwartet. Text mit Sonderzeichen gehört in Anführungszeichen.',
    en: 'This character is not expected here. Text with special characters belongs in quotation marks.',
  },
  BAD_SCALAR_START: {
    de: 'Ein Text darf so nicht beginnen. Setze ihn in Anführungszeichen.',
    en: 'A text cannot begin like this. Put it in quotation marks.',
  },
  BAD_DQ_ESCAPE: {
    de: 'Nach dem umgekehrten Schrägstrich steht kein bekanntes Zeichen. Nimm einfache Anführungszeichen.',
    en: 'No known character follows the backslash. Use single quotation marks.',
  },
  MULTIPLE_DOCS: {
    de: 'Eine Datei enthält genau ein Paket; das „---“ beginnt ein zweites.',
    en: 'A file holds one pack; the "---" begins a second one.',
  },
  NON_STRING_KEY: { de: 'Der Name eines Feldes ist ein einfacher Text.', en: 'The name of a field is a plain text.' },
  TAG_RESOLVE_FAILED: {
    de: 'Eigene YAML-Typen (mit „!“) gibt es in Paketen nicht.',
    en: 'Packs have no YAML tags (with "!").',
  },
};

export const syntaxInWords = {
  broken(code: string, parserSays: string): Says {
    if (parserSays.startsWith('Maximum call stack')) return syntaxInWords.tooDeep();
    if (code === 'BAD_INDENT' && parserSays.startsWith('Flow')) return openBracket;
    if (code === 'BAD_ALIAS') return syntaxInWords.alias();
    return (
      broken[code] ?? { de: `Das ist kein gültiges YAML: ${parserSays}`, en: `This is not valid YAML: ${parserSays}` }
    );
  },
  tooLarge: (): Says => ({
    de: 'Die Datei ist größer als 5 MB. Teile das Paket auf oder kürze die Listen.',
    en: 'The file is larger than 5 MB. Split the pack or shorten its lists.',
  }),
  empty: (): Says => ({ de: 'Die Datei ist leer.', en: 'The file is empty.' }),
  tooDeep: (): Says => ({ de: 'Das ist zu tief verschachtelt.', en: 'This is nested too deeply.' }),
  alias: (): Says => ({
    de: 'Verweise (mit „&“ und „*“) gibt es in Paketen nicht. Schreib den Wert aus; beginnt ein Text so, setz ihn in Anführungszeichen.',
    en: 'Packs have no references (with "&" and "*"). Write the value out; if a text begins like this, put it in quotation marks.',
  }),
  tag: (tag: string): Says => ({
    de: `Eigene YAML-Typen wie „${tag}“ gibt es in Paketen nicht.`,
    en: `Packs have no YAML tags such as "${tag}".`,
  }),
  reordering: (): Says => ({
    de: 'In diesem Text stecken unsichtbare Zeichen, die seine Leserichtung umdrehen. Tippe ihn neu.',
    en: 'This text holds invisible characters that turn its reading direction. Type it anew.',
  }),
  dangerousName: (name: string): Says => ({
    de: `„${name}“ ist als Name eines Feldes nicht erlaubt.`,
    en: `"${name}" is not allowed as the name of a field.`,
  }),
  duplicate: (name: string): Says => ({
    de: `„${name}“ steht hier zweimal. Nur eins kann gelten.`,
    en: `"${name}" stands here twice. Only one can hold.`,
  }),
};
