/** `npm test`. Sets up, then runs every check; see `test.ts`. */
import { runWithProjectNode } from './set-up.mjs';

await runWithProjectNode('tests/commands/test.ts');
