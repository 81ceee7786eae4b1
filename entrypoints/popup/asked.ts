/** An answer of the background on its way into a page. */

export interface Asked<Value> {
  value: Value | null;
  /** In the background's words; null while all is well. */
  error: string | null;
  /** An answer or an error is there. */
  settled: boolean;
}

export const nothingYet: Asked<never> = { value: null, error: null, settled: false };

/** An answer or a failure as a value. */
export async function settle<Value>(answer: Promise<Value>): Promise<Asked<Value>> {
  try {
    return { value: await answer, error: null, settled: true };
  } catch (error) {
    return { value: null, error: error instanceof Error ? error.message : String(error), settled: true };
  }
}
