/** What a row of a form says about its task, and what is left of it when somebody copies or mistypes it. */
import {
  formHeadText,
  readFormHead,
  readRowMark,
  readTaskCode,
  rowMarkText,
  taskCode,
} from '../../../src/core/forms/formMark';
import { distinctNames, fileNamePart } from '../../../src/core/forms/fileNames';
import { formColumnOf } from '../../../src/core/forms/formHeaders';
import { ANSWER_FIELDS } from '../../../src/core/forms/types';
import { hasOwnSignature } from '../../../src/core/grid/ownSignature';
import { createSay } from '../../../src/messages/createSay';

const MARK = { key: '00h3t4jz-2', period: '2026-09', before: 'abc', role: 'lead', unit: 'Phòng A|B' } as const;

describe('the hidden cell of a row', () => {
  it('is read as it was written, whatever the unit is called', () => {
    expect(readRowMark(rowMarkText(MARK))).toEqual(MARK);
    for (const other of ['~answer~x|A', '~form~1~', 'form', null, 7]) expect(readRowMark(other)).toBeNull();
  });

  it('makes a form that is pasted into a plan no plan', () => {
    expect(hasOwnSignature([[rowMarkText(MARK), 'Lập dự toán', 'Văn phòng']])).toBe(true);
  });
});

describe('the hidden cell at the top', () => {
  const head = {
    plan: 'Kế hoạch "mới".xlsx',
    period: { kind: 'month', year: 2026, from: 9, to: 9 },
    unit: 'VP',
    unitName: 'Văn phòng',
    tasks: 3,
    sent: { year: 2026, month: 9, day: 25 },
    replyBy: { year: 2026, month: 9, day: 30 },
  } as const;

  it('is read as it was written, and not at all where somebody changed it', () => {
    const text = formHeadText(head);
    expect(readFormHead(text)).toEqual(head);
    for (const other of [text.slice(0, -3), text.replace('2026-09"', '2026-13"'), text.replace(',3,', ',"3",'), ''])
      expect(readFormHead(other)).toBeNull();
  });
});

describe('the short code in sight', () => {
  it('is read with spaces and in small letters, and refused with a letter mistyped', () => {
    const code = taskCode('00h3t4jzlbkz011vqi0prv0z');
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{7}$/);
    expect(readTaskCode(` ${code.slice(0, 3)} ${code.slice(3).toLowerCase()}`)).toBe(code);
    for (let at = 0; at < code.length; at += 1) {
      const wrong = `${code.slice(0, at)}${code.charAt(at) === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`;
      expect(readTaskCode(wrong)).toBeNull();
    }
    for (const other of ['Hoàn thành', '2026', '', null, 1234567]) expect(readTaskCode(other)).toBeNull();
  });

  it('differs from task to task', () => {
    const codes = Array.from({ length: 5000 }, (_, at) => taskCode(`key${String(at)}`));
    expect(new Set(codes).size).toBe(codes.length);
  });
});

test('the heads that a form is written with are those that are read, in both languages', () => {
  for (const language of ['vi', 'en'] as const) {
    const say = createSay(language);
    for (const field of ANSWER_FIELDS) expect(formColumnOf(say(`forms.column.${field}`))).toBe(field);
    expect(formColumnOf(say('forms.column.content'))).toBe('content');
    expect(formColumnOf(say('forms.column.deadline'))).toBe('deadline');
    expect(formColumnOf(say('forms.column.reported'))).toBe('reported');
    expect(formColumnOf(say('forms.column.code'))).toBe('code');
    for (const head of ['number', 'role', 'coordinating', 'status'] as const)
      expect(formColumnOf(say(`forms.column.${head}`))).toBe(head);
  }
  expect(formColumnOf('Ghi chú của phòng')).toBeNull();
});

describe('names of files', () => {
  it('have no sign that Windows refuses, and end at a word', () => {
    expect(fileNamePart('Phòng LĐTBXH H/TX/TP: "A"?')).toBe('Phòng LĐTBXH H-TX-TP- -A');
    const long = fileNamePart('Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp tỉnh');
    expect(long.length).toBeLessThanOrEqual(80);
    expect(fileNamePart(`${'Trung tâm '.repeat(12)}.`)).toMatch(/^(?:Trung tâm ?)+$/);
    expect(fileNamePart('Phòng A. ')).toBe('Phòng A');
  });

  it('are no two the same, in either case', () => {
    const free = distinctNames();
    expect(['A.xlsx', 'a.xlsx', 'A.xlsx', 'b.xlsx'].map(free)).toEqual([
      'A.xlsx',
      'a (2).xlsx',
      'A (3).xlsx',
      'b.xlsx',
    ]);
  });
});
