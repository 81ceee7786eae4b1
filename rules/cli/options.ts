import type { parseArgs } from 'node:util';

/** What may stand after a command. */
export const commandOptions = {
  pack: { type: 'string' },
  format: { type: 'string' },
  locale: { type: 'string' },
  grammar: { type: 'boolean' },
  column: { type: 'string' },
  severity: { type: 'string' },
  until: { type: 'string' },
  salt: { type: 'string' },
  id: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type CommandOptions = ReturnType<typeof parseArgs<{ options: typeof commandOptions }>>['values'];
