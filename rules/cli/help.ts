export const general = `leitplanke reads a post before it goes public.

  leitplanke review [FILE|-]    what the guidelines say about a post
  leitplanke lint FILE          every mistake in a pack, with line and field
  leitplanke test FILE          the same, with the pack's own examples and tests counted
  leitplanke explain [RULE]     what a rule looks for; without a name: all rules
  leitplanke import FILE        a word list (CSV, TSV, Excel, text) as the terms of a pack
  leitplanke hash FILE          a word list or the terms of a pack as hashes that nobody can read in the file

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
  explain: `leitplanke explain [--locale de|en] [--format pretty|markdown] [RULE]

  Shows what a rule looks for, on which texts, its message, its options and examples. Without RULE: a list of all rules.
  --format markdown without RULE writes the catalogue of all rules.
`,
  import: `leitplanke import [--column NAME|NUMBER] [--severity info|hint|warn|stop] [--until DAY] FILE.csv|.tsv|.xlsx|.txt > terms.yaml

  Writes the block "terms" of a pack. UTF-8, UTF-16 and Windows-1252, and ; , | or tabs between columns are told apart.
  A header names the columns: term (Begriff), spellings (Schreibweisen), severity (Schwere), from (ab), until (bis),
  message (Meldung), except (Ausnahmen). Without a header the first column holds the terms. A text file has one term per
  line. Several spellings or exceptions in a cell stand on lines of their own or with | between them.

  --column      the column with the terms, by name or number
  --severity    for rows that name none
  --until       day (2027-03-01) or moment (2027-03-01T09:00:00+01:00) for rows that name none

  Standard error says row by row what was left out, and which terms stand twice.
  Exit status: 0 all taken, 1 something was left out, 2 wrong use.
`,
  hash: `leitplanke hash [--salt BASE64] [--id NAME] [--column …] [--severity …] [--until …] FILE > hashed.yaml

  Writes the block "hashedTerms" of a pack from a word list (see import) or from the "terms" of a pack in YAML. Terms with the
  same severity, dates, message, contact and scope share a list.

  --salt        8 to 64 bytes in base64; without it, random ones
  --id          name of the list, "hashed-terms" without it

  What this protects from: somebody who opens the pack does not read the names, and ready-made tables of hashes do not help.
  What not: whoever has the pack can try guesses, more than a million in a second, and so finds every name that stands in a
  dictionary or follows a pattern. The names are not readable in the file; they are not secret. Who may not know them at all
  must not get the pack. Inflected forms, everyday compounds and spaced letters are found; exceptions, whole words and exact
  case are not possible.

  Exit status: 0 all taken, 1 something was left out (standard error says what), 2 wrong use.
`,
};

export function helpOf(command: string): string {
  return (Object.hasOwn(commands, command) ? commands[command] : undefined) ?? general;
}
