export class PatternError extends Error {
  override name = 'PatternError';
  constructor(pattern: string, problem: string) {
    super(`The pattern "${pattern}" ${problem}.`);
  }
}
