#!/usr/bin/env node
/** `leitplanke`: the engine without a browser, for those who write packs, and for checks of old posts in bulk. */
import { run } from './run.ts';
import { closeQuietly } from './streams.ts';

closeQuietly(process.stdout);
closeQuietly(process.stderr);
process.exitCode = await run(process.argv.slice(2), process);
