/** The person asked for something that cannot be done: told in one line, without a stack, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly hint: string;

  constructor(message: string, hint = 'See: leitplanke --help\n') {
    super(message);
    this.hint = hint;
  }
}
