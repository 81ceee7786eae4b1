/** Runs a TypeScript program of the project with the project's Node, after set-up: `node tests/commands/run.mjs FILE …`. */
import { runWithProjectNode } from './set-up.mjs';

const [script, ...scriptArguments] = process.argv.slice(2);
await runWithProjectNode(script, scriptArguments);
