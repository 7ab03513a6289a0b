/** `tiendo compare`: two versions of a plan from the command line. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeXlsx, sheetDataOf } from '../helpers/makeXlsx';
import { emptyFolder, filesIn, tiendo, tiendoJson } from '../helpers/runCli';

const HEAD = [['KẾ HOẠCH NĂM 2026'], [], ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian']];

function plan(folder: string, name: string, ...lines: readonly (readonly (string | number)[])[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, makeXlsx({ sheets: [{ name: 'Kế hoạch', inside: sheetDataOf([...HEAD, ...lines]) }] }));
  return file;
}

function twoVersions(): { readonly folder: string; readonly earlier: string; readonly later: string } {
  const folder = emptyFolder();
  const first = [1, 'Lập danh mục tuyến phố cần lát lại vỉa hè', 'P. QLĐT', 'Tháng 3'];
  const earlier = plan(folder, 'cu.xlsx', first, [2, 'Khảo sát hệ thống thoát nước', 'P. QLĐT', 'Tháng 4']);
  const later = plan(folder, 'moi.xlsx', first, [2, 'Khảo sát hệ thống thoát nước', 'Văn phòng', 'Tháng 4']);
  return { folder, earlier, later };
}

describe('tiendo compare', () => {
  it('tells what is other and ends with 1, or with 0 where nothing is', () => {
    const { earlier, later } = twoVersions();
    const told = tiendo('compare', earlier, later);
    expect(told).toMatchObject({ status: 1, stderr: '' });
    expect(told.stdout).toContain('Đổi chủ trì: 1; giữ nguyên: 1.');
    expect(told.stdout).toContain(
      'Đổi chủ trì – Dòng 5: Khảo sát hệ thống thoát nước\n    Chủ trì: P. QLĐT → Văn phòng',
    );
    expect(tiendo('compare', earlier, earlier)).toMatchObject({ status: 0 });
  });

  it('writes the tab into a copy of the later version and leaves both as they were', () => {
    const { folder, earlier, later } = twoVersions();
    const before = [earlier, later].map((file) => readFileSync(file));
    const out = path.join(folder, 'so-sanh.xlsx');
    const told = tiendoJson(['compare', earlier, later, '-o', out], [1]) as { tabs: string[]; changes: unknown[] };
    expect(told.tabs).toEqual(['Thay đổi kế hoạch']);
    expect(told.changes).toMatchObject([
      { kinds: ['lead'], how: 'content', likeness: 1, aspects: [{ kind: 'lead', from: 'P. QLĐT', to: 'Văn phòng' }] },
    ]);
    expect([earlier, later].map((file) => readFileSync(file))).toEqual(before);
    // The tab is ours: compared again nothing is other.
    expect(tiendo('compare', later, out)).toMatchObject({ status: 0 });
  });

  it('refuses in one sentence: one file alone, a file that is missing, the earlier version as target', () => {
    const { folder, earlier, later } = twoVersions();
    const files = filesIn(folder);
    for (const [args, named] of [
      [['compare', earlier], 'hai tệp'],
      [['compare', path.join(folder, 'khong-co.xlsx'), later], 'khong-co.xlsx'],
      [['compare', earlier, later, earlier], earlier],
      [['compare', earlier, later, '-o', earlier], 'bản trước'],
    ] as const) {
      const result = tiendo(...args);
      expect(result).toMatchObject({ status: 2, stdout: '' });
      expect(result.stderr.trim().split('\n')).toHaveLength(1);
      expect(result.stderr).toContain(named);
    }
    expect(filesIn(folder)).toEqual(files);
  });
});
