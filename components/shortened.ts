/** The text on one line, cut in the middle where it is longer than `length` UTF-16 code units. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const half = Math.floor((length - 1) / 2);
  return `${withoutHalfCharacter(line.slice(0, half))}…${line.slice(-half).replace(/^[\uDC00-\uDFFF]/, '')}`;
}

function withoutHalfCharacter(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
