/** A program that passes when it ends with status 0. */
import { runQuietly } from '../spawn.mjs';
import { type Check, failed, passed } from './check.ts';

export interface Program {
  title: string;
  /** Name of a program on the path, or `node`. */
  command: string;
  arguments: readonly string[];
  /** Milliseconds; whoever takes longer has failed. */
  limit: number;
  needs?: readonly string[];
}

export function program({ title, command, arguments: programArguments, limit, needs = [] }: Program): Check {
  return {
    title,
    needs,
    async run() {
      const file = command === 'node' ? process.execPath : command;
      const shell = process.platform === 'win32' && command !== 'node';
      const { status, output } = await runQuietly(file, programArguments, { limit, shell });
      return status === 0 ? passed : failed(`${output}\n${command} ${programArguments.join(' ')}: status ${status}`);
    },
  };
}
