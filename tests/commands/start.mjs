/** `npm start`. Sets up, then shows the extension at work; see `start.ts`. */
import { runWithProjectNode } from './set-up.mjs';

await runWithProjectNode('tests/commands/start.ts');
