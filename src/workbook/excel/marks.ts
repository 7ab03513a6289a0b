/** Marks: one conditional-format rule of ours per sheet, told by its formula, over the user's own formatting. */
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import type { Mark } from '../port';
import { areaAddress, bandsOf, joinAddresses } from './bands';
import { hostErrorCode, hostErrorDetail, lookAfterError } from './hostErrors';
import type { MarkedSheet } from './journal';

/** Always true, and tells our rule from the user's, also in a .xlsx. */
const TAG = 'LEN("TIENDO")=6';
const FILL = '#FFC7CE';
const FONT = '#9C0006';

/** Returns the marks as addresses per sheet: few rectangles, each text short enough for Excel. */
export function markedSheets(marks: readonly Mark[]): MarkedSheet[] {
  const sheets = new Map<string, Mark[]>();
  for (const mark of marks) sheets.set(mark.sheet, [...(sheets.get(mark.sheet) ?? []), mark]);
  return [...sheets].map(([sheet, cells]) => {
    const keys: (true | null)[][] = [];
    for (const { row, column } of cells) {
      const line = (keys[row - 1] ??= []);
      line[column] = true;
    }
    const dense = Array.from(keys, (line) =>
      Array.from((line as (true | null | undefined)[] | undefined) ?? [], (key) => key ?? null),
    );
    return { sheet, addresses: joinAddresses((bandsOf(dense).get(true) ?? []).map(areaAddress)) };
  });
}

/**
 * Replaces all marks of ours by those given; returns the marks that stood before. Where Excel fails on the way these are
 * put back, or `write-uncertain` (params sheet) gives the entry that does it.
 * @param keep enters the marks that stood before into the journal and returns the name of the entry
 */
export async function putMarks(
  context: Excel.RequestContext,
  wanted: readonly MarkedSheet[],
  keep: (before: readonly MarkedSheet[]) => string,
): Promise<Outcome<MarkedSheet[]>> {
  const progress: { stood: readonly MarkedSheet[] | null } = { stood: null };
  try {
    return await exchangeMarks(context, wanted, null, (before) => (progress.stood = before));
  } catch (error) {
    const { stood } = progress;
    if (hostErrorCode(error) === null || stood === null) throw error;
    // All may have been done, and only the answer be lost.
    if (await areMarked(context, wanted)) return done([...stood]);
    if (await putMarksBack(context, stood)) throw error;
    const sheet = sheetsOf([...stood, ...wanted]);
    return refused('write-uncertain', { sheet, entry: keep(stood), detail: hostErrorDetail(error) });
  }
}

/**
 * Puts marks of ours back; refuses with `changed-since` where others stand by now. It can be repeated until it is whole.
 * @param partiallyUndone an earlier try failed on its way, so that any marks of ours may stand
 * @param beforeFirstWrite is called before anything is written
 */
export async function undoMarks(
  context: Excel.RequestContext,
  { before, after }: { readonly before: readonly MarkedSheet[]; readonly after: readonly MarkedSheet[] },
  partiallyUndone: boolean,
  beforeFirstWrite: () => void,
): Promise<Outcome<void>> {
  const progress = { begun: false };
  try {
    const put = await exchangeMarks(context, before, partiallyUndone ? null : after, () => {
      progress.begun = true;
      beforeFirstWrite();
    });
    return put.ok ? done(undefined) : put;
  } catch (error) {
    if (hostErrorCode(error) === null || !progress.begun || !(await areMarked(context, before))) throw error;
    return done(undefined);
  }
}

/** Returns whether these marks stand, whole, and no other of ours; false where Excel does not say. */
async function areMarked(context: Excel.RequestContext, wanted: readonly MarkedSheet[]): Promise<boolean> {
  const stands = await lookAfterError(async () => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
    const { rules, before } = await readMarks(context);
    const colours = rules.flatMap(({ own }) =>
      own.map(({ format }) => {
        const { font } = format.custom.format;
        font.load('color');
        return font;
      }),
    );
    await context.sync();
    const isWhole = rules.every(({ begun }) => begun.length === 0) && colours.every(({ color }) => color === FONT);
    return isWhole && sameMarks(before, wanted);
  });
  return stands === true;
}

async function putMarksBack(context: Excel.RequestContext, before: readonly MarkedSheet[]): Promise<boolean> {
  try {
    const put = await exchangeMarks(context, before, null, () => undefined);
    return put.ok;
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    return false;
  }
}

async function exchangeMarks(
  context: Excel.RequestContext,
  wanted: readonly MarkedSheet[],
  expected: readonly MarkedSheet[] | null,
  beforeFirstWrite: (before: readonly MarkedSheet[]) => void,
): Promise<Outcome<MarkedSheet[]>> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.worksheets.load('items/name');
  await context.sync();

  if (workbook.readOnly) return refused('workbook-read-only');
  const { rules, before } = await readMarks(context);
  if (expected !== null && !sameMarks(before, expected))
    return refused('changed-since', { sheet: expected[0]?.sheet ?? '' });
  for (const { sheet, own, begun } of rules) {
    const target = wanted.find((candidate) => candidate.sheet === sheet.name);
    if (own.length + begun.length === 0 && target === undefined) continue;
    if (sheet.protection.protected) return refused('sheet-protected', { sheet: sheet.name });
  }
  const missing = wanted.find(({ sheet }) => !rules.some((rule) => rule.sheet.name === sheet));
  if (missing !== undefined) return refused('sheet-missing', { sheet: missing.sheet });
  beforeFirstWrite(before);
  for (const { sheet, own, begun } of rules) {
    for (const format of [...own.map(({ format: each }) => each), ...begun]) format.delete();
    const target = wanted.find((candidate) => candidate.sheet === sheet.name);
    for (const address of target?.addresses ?? []) queueMark(sheet, address);
  }
  await context.sync();
  return done(before);
}

/** Reads the marks of ours on all sheets, whose names are loaded; `begun` are rules that Excel broke off. */
async function readMarks(context: Excel.RequestContext) {
  const sheets = context.workbook.worksheets.items.map((sheet) => {
    sheet.protection.load('protected');
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/type,items/customOrNullObject/rule/formula');
    return { sheet, formats };
  });
  await context.sync();

  const rules = sheets.map(({ sheet, formats }) => ({
    sheet,
    own: formats.items
      .filter((format) => format.type === 'Custom' && isTag(format.customOrNullObject.rule.formula))
      .map((format) => {
        const areas = format.getRanges();
        areas.load('address');
        return { format, areas };
      }),
    begun: formats.items.filter(
      (format) => format.type === 'Custom' && isBegun(format.customOrNullObject.rule.formula),
    ),
  }));
  await context.sync();

  const before: MarkedSheet[] = rules
    .filter(({ own }) => own.length > 0)
    .map(({ sheet, own }) => ({ sheet: sheet.name, addresses: own.map(({ areas }) => withoutSheet(areas.address)) }));
  return { rules, before };
}

/** The names of marked sheets for a sentence. */
function sheetsOf(marks: readonly MarkedSheet[]): string {
  return [...new Set(marks.map(({ sheet }) => sheet))].join(', ');
}

function queueMark(sheet: Excel.Worksheet, address: string): void {
  const format = sheet.getRanges(address).conditionalFormats.add('Custom');
  format.custom.rule.formula = `=${TAG}`;
  format.custom.format.fill.color = FILL;
  format.custom.format.font.color = FONT;
}

function isTag(formula: string): boolean {
  return formula.replace(/[\s=]/g, '').toUpperCase() === TAG.replace('=', '');
}

/** A rule without a formula is one of ours that Excel broke off: nobody can make such a rule by hand. */
function isBegun(formula: string): boolean {
  return formula.trim() === '' || formula.trim() === '=';
}

/** Returns an address without sheet names: `'T 1'!A1,'T 1'!B2` → `A1,B2`. */
function withoutSheet(address: string): string {
  return address.replace(/(?:'(?:[^']|'')+'|[^',!]+)!/g, '');
}

function sameMarks(one: readonly MarkedSheet[], other: readonly MarkedSheet[]): boolean {
  const text = (marks: readonly MarkedSheet[]): string =>
    marks
      .filter(({ addresses }) => addresses.length > 0)
      .map(
        ({ sheet, addresses }) =>
          `${sheet}\n${addresses
            .flatMap((address) => address.split(','))
            .sort()
            .join(',')}`,
      )
      .sort()
      .join('\n\n');
  return text(one) === text(other);
}
