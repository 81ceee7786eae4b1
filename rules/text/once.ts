/** What several readers of one analysis ask for is worked out once and kept with it. */

/** An analysis that keeps things; each review has one of its own. */
export interface Keeping {
  /** What `oncePer` has worked out about it. */
  kept?: unknown[] | undefined;
}

let places = 0;

interface Kept<Result> {
  of: unknown;
  result: Result;
}

/** @param of what the result depends on besides the text, told apart by identity */
export function oncePer<Context extends Keeping, Result>(
  workOut: (context: Context) => Result,
  of: (context: Context) => unknown = () => undefined,
): (context: Context) => Result {
  const place = places++;
  return (context) => {
    context.kept ??= new Array(places);
    const known = context.kept[place] as Kept<Result> | undefined;
    const basis = of(context);
    if (known !== undefined && known.of === basis) return known.result;
    const result = workOut(context);
    context.kept[place] = { of: basis, result } satisfies Kept<Result>;
    return result;
  };
}
