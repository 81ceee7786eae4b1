/** One step of `npm test`, and how its result is counted. */

export interface Outcome {
  passed: number;
  failed: number;
  /** What a person needs to see of a failure; already printed output is not repeated. */
  details?: string;
}

export interface Check {
  title: string;
  /** Titles of checks that must have passed: what they make is used here. */
  needs?: readonly string[];
  run(): Promise<Outcome>;
}

export const passed: Outcome = { passed: 1, failed: 0 };

export function failed(details: string): Outcome {
  return { passed: 0, failed: 1, details };
}

/** Runs all checks in order, also after a failure, and prints how each one went. */
export async function runChecks(checks: readonly Check[]): Promise<Outcome> {
  const total: Outcome = { passed: 0, failed: 0 };
  const good = new Set<string>();
  for (const check of checks) {
    console.log(`\n▸ ${check.title}`);
    const began = Date.now();
    const missing = check.needs?.find((title) => !good.has(title));
    const outcome = missing === undefined ? await outcomeOf(check) : failed(`Not run: “${missing}” has failed.`);
    if (outcome.details) console.log(outcome.details.trimEnd());
    const well = outcome.failed === 0 && outcome.passed > 0;
    if (well) good.add(check.title);
    const count =
      outcome.passed + outcome.failed > 1 ? `, ${outcome.passed} of ${outcome.passed + outcome.failed}` : '';
    console.log(`${well ? '✓' : '✗'} ${check.title}${count}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
    total.passed += outcome.passed;
    total.failed += well ? 0 : Math.max(outcome.failed, 1);
  }
  return total;
}

async function outcomeOf(check: Check): Promise<Outcome> {
  try {
    return await check.run();
  } catch (error) {
    return failed(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
