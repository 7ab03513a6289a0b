/** A question to Excel. The self-test asks all of them in a real Excel, the tests in the emulated one. */
import type { Assumption } from '../../selfTestReport';
import { hostErrorCode } from '../hostErrors';
import { localAddress } from '../tables';

export interface Probe {
  /** What is asked, in a few English words joined by hyphens; stands in reports, and is never used again. */
  readonly code: string;
  readonly assumption: Assumption;
  /** Section of the notes on the library's protocol (H), of the facts on Office.js (F), or issue of OfficeDev/office-js (#). */
  readonly source: string;
  /**
   * Asks. Its result, or the code of the error that it ends with, is the answer: plain data, about cells of its own only.
   * @param data a sheet of its own with `Name, Qty; Ann, 3; Bob, 5` from A1; other sheets and names are called by `own`
   */
  readonly ask: (context: Excel.RequestContext, data: Excel.Worksheet) => Promise<unknown>;
  /** The answer that the code relies on, and that the emulated Excel gives; the sheet is called `Data` in it. */
  readonly answer: unknown;
  /** Other answers that the code lives with as well; `any` where it only helps to know. */
  readonly harmless?: readonly unknown[] | 'any';
  /** Lowest ExcelApi set that can be asked, above the floor of the add-in. */
  readonly needs?: string;
}

/** Begins every title and name of the self-test: what is called so is its own, and goes when it is over. */
export const OWN_PREFIX = 'TienDoTuKiemTra_';

/** Namespace of the self-test's XML parts, which are never taken for settings; and that of a part that is none of them. */
export const OWN_NAMESPACE = 'urn:tiendo:self-test';
export const OTHER_NAMESPACE = 'urn:tiendo:self-test-other';

/** Rows of the sheet that a probe begins with. */
export const DATA: readonly (readonly (string | number)[])[] = [
  ['Name', 'Qty'],
  ['Ann', 3],
  ['Bob', 5],
];

/** Returns the title or name that a probe may give to something of its own. */
export function own(title: string): string {
  return OWN_PREFIX + title;
}

/** Adds a sheet by any title, and takes it away again; returns the title that it got. */
export function adding(title: string): Probe['ask'] {
  return async (context) => {
    const sheet = context.workbook.worksheets.add(title);
    sheet.load('name');
    await context.sync();
    const { name } = sheet;
    sheet.delete();
    await context.sync();
    return name;
  };
}

/** Enters a value into a cell and returns what stands there, and its type. */
export function entered(value: string | number, format?: string): Probe['ask'] {
  return async (context, data) => {
    const cell = data.getRange('E1');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('values,valueTypes');
    await context.sync();
    return [cell.values[0]?.[0] as unknown, cell.valueTypes[0]?.[0]];
  };
}

/** Returns a property of a range once Excel has told it. */
export async function told(
  context: Excel.RequestContext,
  range: Excel.Range,
  property: 'values' | 'formulas' | 'rowHidden',
): Promise<unknown> {
  range.load(property);
  await context.sync();
  return range[property] as unknown;
}

/** Waits for Excel, and returns the code of its error; null where it had none. */
export async function codeOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    const code = hostErrorCode(error);
    if (code === null) throw error;
    return code;
  }
}

/** Returns an address without its sheet; of several areas, each without. */
export function bare(address: string): string {
  return address.split(',').map(localAddress).join(',');
}
