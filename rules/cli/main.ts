#!/usr/bin/env node
/** `leitplanke`: the engine without a browser, for those who write packs, and for checks of old posts in bulk. */
import { parseArgs } from 'node:util';
import { explain } from './explain.ts';
import { general, helpOf } from './help.ts';
import { lint, test } from './lint.ts';
import { type CommandOptions, commandOptions } from './options.ts';
import { closeQuietly, write } from './output.ts';
import { review } from './review.ts';
import { UsageError } from './usage-error.ts';

/** Runs a command and resolves to the exit status: 0 done, 1 something could not be reviewed or does not hold, 2 wrong use. */
type Command = (values: CommandOptions, names: string[]) => Promise<number>;

const commands: Record<string, Command> = { review, lint, test, explain };

async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await write(process.stdout, rest[0] === undefined ? general : helpOf(rest[0]));
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined)
    throw new UsageError(`Unknown command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  const { values, positionals } = parsed(rest);
  if (values.help) {
    await write(process.stdout, helpOf(name));
    return 0;
  }
  return command(values, positionals);
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: commandOptions, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

closeQuietly(process.stdout);
closeQuietly(process.stderr);
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  await write(process.stderr, `${error.message}\n${error.hint}`);
  process.exitCode = 2;
}
