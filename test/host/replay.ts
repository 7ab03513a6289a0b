/**
 * Replays the recording of a real Excel against the emulated one: the same requests, and answers that must have the same
 * shape. What a recording shows otherwise is to be mended in the host and entered as a pair of `conformance`.
 */
import type { Recording } from '../../src/taskpane/dev/recordTraffic';
import type { ExcelHost } from './host';

/** An answer of the emulated Excel that is shaped otherwise than the real one's. */
export interface ReplayDifference {
  /** Number of the exchange, from 0. */
  readonly exchange: number;
  /** Where in the answer, such as `Results/3/Value/Values`. */
  readonly place: string;
  readonly recorded: string;
  readonly emulated: string;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Runs a recording's requests; returns where the answers differ in shape. Ids of the real Excel become those of the host. */
export function replay(recording: Recording, host: ExcelHost): ReplayDifference[] {
  const ids = new Map<string, string>();
  const differences: ReplayDifference[] = [];
  for (const [exchange, { request, flags, answer }] of recording.exchanges.entries()) {
    const given = host.answer(JSON.stringify(withIds(request as Json, ids)), flags);
    const recorded = ('body' in answer ? answer.body : { refusal: answer.refusal }) as Json;
    const emulated = ('body' in given ? JSON.parse(given.body) : { refusal: given.refusal }) as Json;
    pairIds(recorded, emulated, ids);
    const found = compare(recorded, emulated, '');
    differences.push(...found.map((difference) => ({ exchange, ...difference })));
  }
  return differences;
}

function compare(recorded: Json, emulated: Json, place: string): Omit<ReplayDifference, 'exchange'>[] {
  if (isTree(recorded) && isTree(emulated)) {
    const keys = [...new Set([...Object.keys(recorded), ...Object.keys(emulated)])].sort();
    return keys.flatMap((key) =>
      compare(recorded[key] ?? null, emulated[key] ?? null, place === '' ? key : `${place}/${key}`),
    );
  }
  if (isList(recorded) && isList(emulated) && !isCells(recorded) && recorded.length === emulated.length)
    return recorded.flatMap((value, at) => compare(value, emulated[at] ?? null, `${place}/${at}`));
  const [one, other] = [shapeOf(recorded, place), shapeOf(emulated, place)];
  return one === other ? [] : [{ place, recorded: one, emulated: other }];
}

function shapeOf(value: Json, place: string): string {
  // A code is what scripts go by; a sentence is the host's own, and in the user's language.
  if (/(^|\/)(Code|refusal)$/.test(place)) return JSON.stringify(value);
  if (value === null) return 'null';
  if (isCells(value)) return `${value.length} × ${value[0]?.length ?? 0} cells`;
  if (isList(value)) return `${value.length} items`;
  return typeof value;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isCells(value: Json): value is readonly (readonly Json[])[] {
  return isList(value) && value.length > 0 && value.every(isList);
}

function isTree(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** Notes which id of the host stands for which of the recording, by their place in the answers. */
function pairIds(recorded: Json, emulated: Json, ids: Map<string, string>): void {
  if (isList(recorded) && isList(emulated)) {
    for (const [at, value] of recorded.entries()) pairIds(value, emulated[at] ?? null, ids);
    return;
  }
  if (!isTree(recorded) || !isTree(emulated)) return;
  for (const [key, value] of Object.entries(recorded)) {
    const other = emulated[key] ?? null;
    if (['Id', '_Id', '_ReferenceId'].includes(key) && typeof value === 'string' && typeof other === 'string')
      ids.set(value, other);
    else pairIds(value, other, ids);
  }
}

/** Returns a request with the host's ids in the place of the recording's: as keys of paths and as names of references. */
function withIds(value: Json, ids: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (isList(value)) return value.map((item) => withIds(item, ids));
  if (!isTree(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withIds(item, ids)]));
}
