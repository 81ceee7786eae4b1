/** Something outside of the project stands in the way. Says what, and what the person can do. */
export class SetUpError extends Error {
  constructor(what, whatToDo, output = '') {
    super(what);
    this.whatToDo = whatToDo;
    this.output = output;
  }

  /** For the terminal: the last lines that the failing program wrote, what went wrong, what to do. */
  report() {
    const lines = this.output.trimEnd().split('\n').slice(-20);
    const said = this.output.trim() === '' ? '' : `${lines.map((line) => `  | ${line}`).join('\n')}\n`;
    return `\n${said}${this.message}\n${this.whatToDo}`;
  }
}
