import { buildPages } from '../fixtures/build.ts';

/** Runs once before the end-to-end tests. */
export default async function setUp(): Promise<void> {
  await buildPages();
}
