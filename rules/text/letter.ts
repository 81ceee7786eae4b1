/** Letters of the Latin alphabet without marks, by their code unit. */
export function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

export function isAsciiLetter(code: number): boolean {
  return isSmallLetter(code) || (code >= 65 && code <= 90);
}
