/** The file adapter passes the contract of the workbook port. */
import { createStraightRunner } from '../../../src/app/runner';
import { cellAt } from '../../../src/core/grid/grid';
import { cellAddress, parseCellAddress, quoteSheetName } from '../../../src/core/grid/address';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { describePort } from '../../contract/portContract';
import { escapeXml, makeXlsx, sheetDataOf, textParts, zipOf } from '../../helpers/makeXlsx';

const runner = createStraightRunner();

async function open(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const opened = await openXlsx('hop-dong.xlsx', bytes, runner);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

/** Renames a sheet in a file as Excel does: its title and every name that points to it. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = textParts(bytes);
  const workbook = parts['xl/workbook.xml'] ?? '';
  const title = `name="${escapeXml(from)}" sheetId`;
  if (!workbook.includes(title)) throw new Error(`no sheet "${from}"`);
  parts['xl/workbook.xml'] = workbook
    .replace(title, `name="${escapeXml(to)}" sheetId`)
    .split(escapeXml(quoteSheetName(from)))
    .join(escapeXml(quoteSheetName(to)));
  return zipOf(parts);
}

describePort('file', async (sheets) => {
  const bytes = makeXlsx({
    sheets: sheets.map(({ name, rows, merges = [], visibility = 'visible' }) => {
      const refs = merges.map(
        ({ top, left, bottom, right }) => `<mergeCell ref="${cellAddress(top, left)}:${cellAddress(bottom, right)}"/>`,
      );
      const merged = refs.length === 0 ? '' : `<mergeCells count="${refs.length}">${refs.join('')}</mergeCells>`;
      return {
        name,
        inside: sheetDataOf(rows) + merged,
        ...(visibility === 'visible' ? {} : { state: visibility }),
      };
    }),
  });
  const port = await open(bytes);
  let standing: Uint8Array | null = null;
  return {
    port,
    async rename(from, to) {
      standing = renamed(await port.save(runner), from, to);
    },
    async jumps() {
      const bytes = await port.save(runner);
      const read = await (await open(bytes)).read(runner);
      if (!read.ok) throw new Error(read.refusal.code);
      return Object.entries(textParts(bytes)).flatMap(([part, xml]) => {
        const [, number] = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part) ?? [];
        const sheet = read.value.sheets[Number(number) - 1];
        return [...xml.matchAll(/<hyperlink ref="([^"]+)" location="([^"]+)"/g)].map(([, ref = '', location = '']) => {
          const place = parseCellAddress(ref);
          const shown = sheet && place ? cellAt(sheet, place.row, place.column) : null;
          return `${ref}: ${typeof shown === 'string' ? shown : '?'} → ${location.replace(/&apos;|&#39;/g, "'")}`;
        });
      });
    },
    async reopen() {
      return open(standing ?? (await port.save(runner)));
    },
  };
});
