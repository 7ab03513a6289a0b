/** Bản gửi in the page: clean by default, hidden sheets and comments only where they are chosen. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { REL_NS, partsOf, textParts, zipOf } from '../helpers/makeXlsx';
import { scratchFolder } from '../helpers/scratch';
import { downloaded, guardedPage, ORIGIN } from './browser';

const COMMENT = 'Hỏi lại chị Lan';
const HIDDEN = 'Nháp';

/** A workbook with a plan that nobody need know all of. */
function commented(): string {
  const parts: Record<string, string> = partsOf({
    sheets: [
      {
        name: 'Kế hoạch 2026',
        inside: `<sheetData><row r="1">${['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'].map(cell(1)).join('')}</row><row r="2">${['1', 'Lập dự toán', 'Văn phòng', 'Tháng 3'].map(cell(2)).join('')}</row></sheetData>`,
      },
      { name: HIDDEN, inside: '<sheetData/>', state: 'hidden' },
    ],
  });
  parts['xl/comments1.xml'] =
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Lan</author></authors><commentList><comment ref="B2" authorId="0"><text><t>${COMMENT}</t></text></comment></commentList></comments>`;
  parts['xl/worksheets/_rels/sheet1.xml.rels'] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL_NS}/comments" Target="../comments1.xml"/></Relationships>`;
  parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] ?? '').replace(
    '</Types>',
    '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
  );
  const file = path.join(scratchFolder(), 'so.xlsx');
  writeFileSync(file, zipOf(parts));
  return file;
}

function cell(row: number): (text: string, column: number) => string {
  return (text, column) => `<c r="${'ABCD'[column] ?? ''}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

test('a copy has neither comments nor hidden sheets unless they are chosen, and says so', async () => {
  const { page, log } = await guardedPage();
  await page.goto(`${ORIGIN}/index.html`);
  await page.setInputFiles('input[type=file]', commented());
  await page.getByRole('grid').waitFor();
  const share = async (...chosen: readonly string[]): Promise<{ all: string; said: string }> => {
    await page.getByRole('button', { name: 'Bản gửi' }).click();
    for (const name of chosen) await page.getByRole('checkbox', { name }).check();
    const { file } = await downloaded(page, () => page.getByRole('button', { name: 'Cả tệp' }).click());
    const said = page.getByText('Đã tạo bản gửi');
    await said.waitFor();
    const all = Object.values(textParts(new Uint8Array(readFileSync(file)))).join('');
    return { all, said: (await said.textContent()) ?? '' };
  };

  const clean = await share();
  expect(clean.all).toContain('Lập dự toán');
  expect([clean.all.includes(COMMENT), clean.all.includes(HIDDEN)]).toEqual([false, false]);
  expect(clean.said).toContain(`Không đưa vào bản gửi: trang ẩn "${HIDDEN}"; bình luận`);

  const whole = await share('Gửi cả bình luận', 'Gửi cả trang ẩn');
  expect([whole.all.includes(COMMENT), whole.all.includes(HIDDEN)]).toEqual([true, true]);
  expect(whole.said).toContain(`Bản gửi có cả trang ẩn: "${HIDDEN}"`);

  // What was chosen once is not chosen for the next copy.
  await page.getByRole('button', { name: 'Bản gửi' }).click();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  expect(log.errors).toEqual([]);
});
