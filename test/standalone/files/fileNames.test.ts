import { createSay } from '../../../src/messages/createSay';
import { copyName, newFileName } from '../../../src/standalone/files/fileNames';

const say = createSay('vi');
const at = { date: { year: 2026, month: 6, day: 5 }, hour: 8, minute: 3 };

describe('names of files', () => {
  it.each([
    ['Kế hoạch 2026.xlsx', 'Kế hoạch 2026 - bản 2026-06-05 08h03.xlsx'],
    ['KH.v2.xlsm', 'KH.v2 - bản 2026-06-05 08h03.xlsm'],
    ['KH', 'KH - bản 2026-06-05 08h03.xlsx'],
  ])('a copy of %s carries day and minute: %s', (name, copy) => {
    expect(copyName(name, at, say)).toBe(copy);
    expect(copy).not.toMatch(/[\\/:*?"<>|]/);
  });

  it.each([
    ['KH.v2.xlsm', 'KH.v2 - Tiến độ.xlsm'],
    ['Kế hoạch (2).xlsx', 'Kế hoạch (2) - Tiến độ.xlsx'],
    ['Kế hoạch - Tiến độ.xlsx', 'Kế hoạch - Tiến độ.xlsx'],
    ['Kế hoạch - Tiến độ (1).xlsx', 'Kế hoạch - Tiến độ.xlsx'],
  ])('%s saved as a new file is %s: the ending stays, and nothing is added twice', (name, saved) => {
    expect(newFileName(name, say)).toBe(saved);
  });
});
