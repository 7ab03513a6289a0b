/** Work in Excel of which no range is used again after the request that names it. */

/** Lets Excel keep a range beyond its request, until the work is over. */
export type Keep = (range: Excel.Range) => void;

/**
 * As `Excel.run`, which lets Excel keep every range that is named until the work is over: two more actions a range, and one
 * request. Here a range is gone after its request; using it again throws `InvalidObjectPath`, unless it was handed to `keep`.
 */
export async function briefly<Result>(
  work: (context: Excel.RequestContext, keep: Keep) => Promise<Result>,
): Promise<Result> {
  const context = new Excel.RequestContext();
  const kept: Excel.Range[] = [];
  const result = await work(context, (range) => void kept.push(range.track()));
  for (const range of kept) range.untrack();
  await context.sync();
  return result;
}
