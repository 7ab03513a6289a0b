/** Forms that LibreOffice opened and saved, also in the forms of other programs, come back whole. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { receiveForms } from '../../src/app/collect/receive';
import { readReceived } from '../../src/workbook/xlsx/receivedBooks';
import { filledBook } from '../helpers/filledBooks';
import { describeOffice, throughOffice } from '../helpers/libreOffice';
import { NOW, formsFor, openBook, randomFrom, runner, say } from '../helpers/returnedForms';
import { valueOf } from '../helpers/valueOf';

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, '../../assets/ke-hoach-mau.xlsx')));

describeOffice('forms saved by LibreOffice', () => {
  it.each([
    ['as .xlsx', ['xlsx']],
    ['as .xls, and that as .xlsx', ['xls', 'xlsx']],
    ['as .ods, and that as .xlsx', ['ods', 'xlsx']],
  ] as const)('are taken whole: %s', async (_, forms) => {
    const { opened } = await openBook('ke-hoach-mau.xlsx', SAMPLE);
    const [, , sent] = (await formsFor(opened, '2026-09', '2026-09-25')).forms;
    if (sent === undefined) throw new Error('no form');
    const filled = await filledBook(sent, randomFrom(4));
    let bytes = filled.bytes;
    let ending: 'xlsx' | 'xls' | 'ods' = 'xlsx';
    for (const form of forms) [bytes, ending] = [throughOffice(bytes, form, ending), form];
    const books = valueOf(await readReceived({ name: 'tra loi.xlsx', bytes }, runner));
    const {
      answers,
      unusable,
      forms: found,
    } = valueOf(await receiveForms({ say, now: NOW, runner }, opened, books, null));
    expect(unusable).toEqual([]);
    expect(found.map(({ head }) => head?.unit)).toEqual([filled.unit]);
    // The plan has days that are still to come: open work beside one is asked about.
    const reasons = answers.flatMap((answer) => answer.reasons.map(({ code }) => code));
    expect(reasons.filter((code) => code !== 'plan-keeps')).toEqual([]);
    const told = answers.map(({ task, cells }) => [task?.key, cells.map(({ to }) => to)]);
    expect(told).toEqual(filled.typed.map(({ key, cells }) => [key, Object.values(cells)]));
  });
});
