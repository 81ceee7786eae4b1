export const general = `leitplanke reads a post before it goes public.

  leitplanke review [FILE|-]    what the guidelines say about a post
  leitplanke lint FILE          every mistake in a pack, with line and field
  leitplanke test FILE          the same, with the pack's own examples and tests counted
  leitplanke explain [RULE]     what a rule looks for; without a name: all rules

  leitplanke COMMAND --help     more about a command
`;

const commands: Record<string, string> = {
  review: `leitplanke review [--pack FILE] [--format pretty|json|ndjson] [--locale de|en] [--grammar] [FILE|-]

  FILE          a text, a post as JSON ({"text": "…", "network": "linkedin", …}), or a list of posts; - or nothing: standard input
  --pack FILE   the company's pack; without it, the pack "starter"
  --format      pretty (default) for people; json: the review, or a list of reviews; ndjson: a post per line in, a review per line out
  --locale      language of the messages; without it, the language of the text, or English where that is unclear
  --grammar     for English texts, also what needs parts of speech: slower, more exact

  With ndjson the lines keep their order. A line that cannot be reviewed is answered in its place with
  {"id": …, "error": "…"}; the exit status is then 1. Empty lines are skipped. Memory does not grow with the input.

  Exit status: 0 reviewed (whatever was found), 1 something could not be reviewed, 2 wrong use or a mistake in the pack.
`,
  lint: `leitplanke lint [--locale de|en] FILE

  Names every mistake in a pack with file, line, column and field. Examples and tests of the pack count:
  one that does not come out as it says is a mistake. Exit status: 0 sound, 1 mistakes.
`,
  test: `leitplanke test [--locale de|en] FILE

  Runs the examples and tests of a pack against the real engine and counts them. Exit status: 0 all hold, 1 not.
`,
  explain: `leitplanke explain [--locale de|en] [RULE]

  Shows what a rule looks for, on which texts, its message, its options and examples. Without RULE: a list of all rules.
`,
};

export function helpOf(command: string): string {
  return (Object.hasOwn(commands, command) ? commands[command] : undefined) ?? general;
}
