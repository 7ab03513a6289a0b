/** Forms that are written into a folder that the browser was given. */
import type { SentFile } from '../../../src/app/collect/send';
import { createStraightRunner } from '../../../src/app/runner';
import { textCell } from '../../../src/core/draft/cells';
import { putInto } from '../../../src/standalone/files/sentBooks';

const runner = createStraightRunner();

const named = (name: string): Error => Object.assign(new Error('as the browser says'), { name });

/** A folder as the browser gives it, as far as it is used. */
class Folder {
  readonly files = new Map<string, Uint8Array | null>();
  /** The file that cannot be written to its end. */
  full: string | null = null;

  getFileHandle(name: string, { create = false } = {}): Promise<unknown> {
    if (!this.files.has(name)) {
      if (!create) return Promise.reject(named('NotFoundError'));
      this.files.set(name, null);
    }
    return Promise.resolve({
      createWritable: () =>
        Promise.resolve({
          write: (bytes: Uint8Array) => {
            if (name === this.full) return Promise.reject(named('QuotaExceededError'));
            this.files.set(name, bytes);
            return Promise.resolve();
          },
          close: () => Promise.resolve(),
        }),
    });
  }

  removeEntry(name: string): Promise<void> {
    this.files.delete(name);
    return Promise.resolve();
  }
}

const form = (file: string): SentFile => ({
  file,
  draft: {
    identity: 'form',
    kind: 'ordinary',
    title: 'Báo cáo kết quả',
    rows: [{ cells: [textCell('Nội dung')], height: null }],
    widths: [20],
    hiddenColumns: [],
    merges: [],
    freezeRows: 0,
    print: { landscape: false, titleRows: [1, 1], breaks: [], columns: [0, 0], footer: '' },
    charts: [],
    titleCell: { row: 1, column: 0 },
  },
});
const FORMS = ['Danh sách gửi.xlsx', 'Phòng A.xlsx', 'Phòng B.xlsx'].map(form);

const put = (folder: Folder) => putInto(folder as unknown as FileSystemDirectoryHandle, FORMS, runner);

describe('forms in a folder', () => {
  it('are written each under its name, as workbooks', async () => {
    const folder = new Folder();
    expect(await put(folder)).toEqual({ ok: true, value: undefined });
    expect([...folder.files.keys()]).toEqual(FORMS.map(({ file }) => file));
    for (const bytes of folder.files.values()) expect([...(bytes ?? []).slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it('are not written at all where one is there already: it may hold answers', async () => {
    const folder = new Folder();
    const answered = new Uint8Array([1]);
    folder.files.set('Phòng B.xlsx', answered);
    expect(await put(folder)).toMatchObject({
      ok: false,
      refusal: { code: 'form-there', params: { file: 'Phòng B.xlsx' } },
    });
    expect([...folder.files]).toEqual([['Phòng B.xlsx', answered]]);
  });

  it('leave nothing behind where one cannot be written, so that it can be tried again', async () => {
    const folder = new Folder();
    folder.full = 'Phòng A.xlsx';
    expect(await put(folder)).toMatchObject({
      ok: false,
      refusal: { code: 'file-unwritable', params: { file: 'Phòng A.xlsx' } },
    });
    expect([...folder.files]).toEqual([]);
    folder.full = null;
    expect(await put(folder)).toMatchObject({ ok: true });
  });
});
