/** Letters of the Latin alphabet, by their code unit. */
export function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

export function isAsciiLetter(code: number): boolean {
  return isSmallLetter(code) || (code >= 65 && code <= 90);
}

/** `A` to `Z`, `À` to `Þ`. */
export function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}
