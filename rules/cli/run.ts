import { parseArgs } from 'node:util';
import { explain } from './explain.ts';
import { hash } from './hash.ts';
import { general, helpOf } from './help.ts';
import { importList } from './import.ts';
import { lint, test } from './lint.ts';
import { type CommandOptions, commandOptions } from './options.ts';
import { review } from './review.ts';
import { type Streams, write } from './streams.ts';
import { UsageError } from './usage-error.ts';

type Command = (values: CommandOptions, names: string[], streams: Streams) => Promise<number>;

const commands: Record<string, Command> = { review, lint, test, explain, import: importList, hash };

/** Runs a command. Resolves to the exit status: 0 done, 1 something could not be reviewed or does not hold, 2 wrong use. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  try {
    return await dispatch(args, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await write(streams.stderr, `${error.message}\n${error.hint}`);
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[], streams: Streams): Promise<number> {
  if (name === undefined) {
    await write(streams.stderr, general);
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await write(streams.stdout, rest[0] === undefined ? general : helpOf(rest[0]));
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined)
    throw new UsageError(`Unknown command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  const { values, positionals } = parsed(rest);
  if (!values.help) return command(values, positionals, streams);
  await write(streams.stdout, helpOf(name));
  return 0;
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: commandOptions, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
