/** `tiendo add`: a task found during the year, from the command line. */
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { invariantFaults } from '../helpers/ooxmlInvariants';
import { sdkErrors } from '../helpers/openXmlSdk';
import { emptyFolder, filesIn, tiendo, tiendoJson } from '../helpers/runCli';

const sample = path.join(__dirname, '..', '..', 'assets', 'ke-hoach-mau.xlsx');

interface ReadJson {
  readonly tasks: readonly {
    readonly content: string;
    readonly field: string | null;
    readonly number: string | null;
  }[];
  readonly units: readonly { readonly name: string }[];
}

interface AddedJson {
  readonly sheet: string;
  readonly row: number;
  readonly how: string;
  readonly number: string | null;
  readonly cells: readonly { readonly meaning: string; readonly value: unknown }[];
  readonly written: boolean;
}

const plan = (): ReadJson => tiendoJson(['read', sample]) as ReadJson;

function wanted({ tasks, units }: ReadJson, deadline = '2026-11'): string[] {
  const field = tasks.find((task) => task.field !== null)?.field ?? '';
  return ['--content', 'Kiểm tra hồ chứa', '--lead', units[0]?.name ?? '', '--deadline', deadline, '--field', field];
}

describe('tiendo add', () => {
  it('tells the row first, writes it into a sound copy, and leaves the plan alone', () => {
    const folder = emptyFolder();
    const source = path.join(folder, 'ke-hoach.xlsx');
    copyFileSync(sample, source);
    const before = plan();
    const told = tiendoJson(['add', source, ...wanted(before)]) as AddedJson;
    expect(told).toMatchObject({ how: 'insert', written: false });
    expect(filesIn(folder)).toEqual(['ke-hoach.xlsx']);

    const out = path.join(folder, 'moi.xlsx');
    const added = tiendoJson(['add', source, ...wanted(before), '-o', out]) as AddedJson;
    expect(added).toEqual({ ...told, written: true });
    expect(readFileSync(source)).toEqual(readFileSync(sample));
    const bytes = new Uint8Array(readFileSync(out));
    expect(invariantFaults(bytes)).toEqual([]);
    expect(sdkErrors(bytes, 'moi.xlsx')).toEqual([]);
    const after = tiendoJson(['read', out]) as ReadJson;
    expect(after.tasks).toHaveLength(before.tasks.length + 1);
    expect(after.tasks.find(({ content }) => content === 'Kiểm tra hồ chứa')).toMatchObject({ number: added.number });
  });

  it('says in words what it would do', () => {
    const { status, stdout } = tiendo('add', sample, ...wanted(plan()));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Chèn một dòng mới thành dòng \d+ của trang “/);
    expect(stdout).toContain('Chưa ghi gì; thêm -o TỆP_MỚI.xlsx để ghi.');
  });

  it('invents no unit and no place', () => {
    const [, content = '', , lead = ''] = wanted(plan());
    const task = ['--content', content, '--deadline', '2026-11'];
    const unknown = tiendo('add', sample, ...task, '--lead', 'Phòng Vũ trụ');
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('không có đơn vị “Phòng Vũ trụ”')]);
    const unclear = tiendo('add', sample, ...task, '--lead', lead);
    expect([unclear.status, unclear.stderr]).toEqual([2, expect.stringContaining('cần chọn nơi ghi')]);
  });

  it('asks for what it cannot do without', () => {
    expect(tiendo('add', sample, '--content', 'Việc').stderr).toContain('cần nội dung, đơn vị chủ trì và thời hạn');
    expect(tiendo('add', sample, ...wanted(plan(), 'mai')).stderr).toContain('Không hiểu thời hạn “mai”');
  });
});
