/** The report of a period: its sections in order, every figure with its source, lists as annexes, no notes of ours. */
import { runThrough } from '../../../../src/core/flow/steps';
import { UNKNOWN_OFFICE } from '../../../../src/core/plan/office';
import type { Office } from '../../../../src/core/plan/office';
import { periodReport } from '../../../../src/core/report/papers/periodReport';
import type { Paper, PaperBlock, PaperTable } from '../../../../src/core/report/papers/types';
import { NO_COMPARISON, comparisonOf } from '../../../../src/core/rollup/comparison';
import { createSay } from '../../../../src/messages/createSay';
import { count, day, names, planOf, room } from '../../../helpers/rollUps';
import type { TaskWords } from '../../../helpers/rollUps';

const say = createSay('vi');
const CLOSED = { date: day('2026-02-05'), hour: 8, minute: 0 };
const ROOMS = [
  room('QLDT', 'Phòng Quản lý đô thị'),
  room('KHTC', 'Phòng Kế hoạch - Tài chính'),
  room('TT', 'Thanh tra Sở'),
];
const OFFICE: Office = {
  ...UNKNOWN_OFFICE,
  above: 'UBND TỈNH AN SƠN',
  name: 'SỞ XÂY DỰNG',
  symbol: 'SXD',
  place: 'An Sơn',
  signer: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  signerName: 'Trần Văn An',
  recipients: ['UBND tỉnh', 'Lưu: VT, VP'],
};

/** Work of January: one done, three late (one of them with two leads), one put off; one left from December is none. */
const TASKS: readonly TaskWords[] = [
  {
    content: 'Trình phương án chiếu sáng',
    lead: names(['QLDT']),
    months: [1],
    state: 'done',
    completedOn: '2026-01-20',
  },
  { content: 'Kiểm đếm cây xanh', lead: names(['QLDT']), months: [1], state: 'in-progress', field: 'Cây xanh' },
  {
    content: 'Lập dự toán sửa vỉa hè',
    lead: names(['KHTC', 'QLDT']),
    months: [1],
    state: 'in-progress',
    explanation: { objective: 'Chờ đơn giá mới', remedy: 'Trình trước ngày 15/2' },
  },
  {
    content: 'Bàn giao bãi đỗ xe',
    lead: names(['KHTC']),
    months: [1],
    state: 'deferred',
    deferredTo: 3,
    explanation: { given: 'Vướng mặt bằng' },
  },
  { content: 'Nghiệm thu hè phố', lead: names(['KHTC']), months: [1], state: 'done', completedOn: '2026-02-03' },
  { content: 'Sửa cổng công viên', lead: names(['QLDT']), months: [2], state: 'not-started' },
];

function reportOf(
  tasks = TASKS,
  parts: { readonly office?: Office; readonly code?: string; readonly asOf?: string } = {},
): Paper {
  const plan = planOf(ROOMS, tasks);
  const rollUp = count(plan, parts.code ?? '2026-01', parts.asOf ?? '2026-02-05');
  const office = parts.office ?? OFFICE;
  const comparison = runThrough(comparisonOf(plan, null, rollUp));
  return runThrough(periodReport({ rollUp, plan, comparison, office, say, closedAt: CLOSED }));
}

function blocks(paper: Paper): readonly PaperBlock[] {
  return paper.parts.flatMap((part) => part.blocks);
}

function texts(paper: Paper): readonly string[] {
  return blocks(paper).flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'addressee' ? [block.text] : [],
  );
}

function headings(paper: Paper): readonly string[] {
  return blocks(paper).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

function tables(paper: Paper): readonly PaperTable[] {
  return blocks(paper).filter((block) => block.kind === 'table');
}

/** A task without one of its words. */
function without(words: TaskWords, name: keyof TaskWords): TaskWords {
  return Object.fromEntries(Object.entries(words).filter(([each]) => each !== name));
}

/** The table on the annex whose title holds some words. */
function annex(paper: Paper, title: string): { readonly number: string; readonly table: PaperTable } {
  for (const { blocks: own } of paper.parts) {
    const [head, table] = own;
    if (head?.kind === 'annex-title' && head.title === title && table?.kind === 'table') {
      return { number: head.number, table };
    }
  }
  throw new Error(`No annex ${title}`);
}

const column = (table: PaperTable, title: string): readonly string[] => {
  const at = table.columns.findIndex((each) => each.title === title);
  return table.rows.map((cells) => cells[at] ?? '');
};

test('The head, the title and the end are those of an official paper', () => {
  const paper = reportOf();
  expect(blocks(paper)[0]).toEqual({
    kind: 'letterhead',
    above: 'UBND TỈNH AN SƠN',
    name: 'SỞ XÂY DỰNG',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: 'Số: ……/BC-SXD',
    about: null,
    placeAndDay: 'An Sơn, ngày 05 tháng 02 năm 2026',
  });
  expect(blocks(paper)[1]).toMatchObject({ kind: 'title', title: 'BÁO CÁO' });
  expect(paper.parts[0]?.blocks.at(-1)).toEqual({
    kind: 'signature',
    recipients: ['Nơi nhận:', '- UBND tỉnh;', '- Lưu: VT, VP.'],
    signer: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Trần Văn An',
  });
});

test('What nobody told stands as a blank', () => {
  const paper = reportOf(TASKS, { office: UNKNOWN_OFFICE });
  expect(blocks(paper)[0]).toMatchObject({
    above: 'TÊN CƠ QUAN CHỦ QUẢN',
    number: 'Số: ……/BC-……',
    placeAndDay: '……………, ngày 05 tháng 02 năm 2026',
  });
  expect(paper.parts[0]?.blocks.at(-1)).toMatchObject({ signer: ['THỦ TRƯỞNG ĐƠN VỊ'], name: '' });
});

test('A report that goes to somebody says so, and to whom "Như trên" goes', () => {
  const paper = reportOf(TASKS, { office: { ...OFFICE, addressee: 'UBND tỉnh An Sơn' } });
  expect(texts(paper)).toContain('Kính gửi: UBND tỉnh An Sơn');
  expect(paper.parts[0]?.blocks.at(-1)).toMatchObject({
    recipients: ['Nơi nhận:', '- Như trên;', '- UBND tỉnh;', '- Lưu: VT, VP.'],
  });
});

test('Its sections come in the order that reports have', () => {
  expect(headings(reportOf())).toEqual([
    'I. KẾT QUẢ THỰC HIỆN',
    '1. Kết quả chung',
    '2. Kết quả theo phòng, đơn vị',
    '3. Kết quả theo lĩnh vực',
    'II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
    '1. Tồn tại, hạn chế',
    '2. Nguyên nhân',
    'III. NHIỆM VỤ TRỌNG TÂM THÁNG 2 NĂM 2026',
    'IV. KIẾN NGHỊ, ĐỀ XUẤT',
  ]);
});

test('Its table per unit leaves out units and figures that have nothing, and says which', () => {
  const paper = reportOf();
  const [units] = tables(paper);
  expect(units?.columns.map(({ title }) => title)).toEqual([
    'Stt',
    'Phòng, đơn vị',
    'Tổng số',
    'Hoàn thành đúng hạn',
    'Hoàn thành quá hạn',
    'Chưa hoàn thành quá hạn',
    'Lùi thời hạn',
    'Tỷ lệ (%)',
  ]);
  expect(units?.rows).toEqual([
    ['1', 'Phòng Quản lý đô thị', '3', '1', '0', '2', '0', '33,3'],
    ['2', 'Phòng Kế hoạch - Tài chính', '3', '0', '1', '1', '1', '33,3'],
    ['', 'Tổng cộng', '5', '1', '1', '2', '1', '40,0'],
  ]);
  expect(texts(paper)).toContain('Các phòng, đơn vị không chủ trì nhiệm vụ trong kỳ: Thanh tra Sở.');
  expect(texts(paper).some((text) => text.includes('dòng tổng cộng chỉ tính một lần'))).toBe(true);
});

test('Fields are told in sentences, work without a field in one of its own', () => {
  const told = texts(reportOf());
  expect(told).toContain(
    '- Cây xanh: đã thực hiện được 0/01 nhiệm vụ (đạt 0%), còn 01 nhiệm vụ chưa hoàn thành (01 quá hạn).',
  );
  expect(told.find((text) => text.startsWith('- Nhiệm vụ khác:'))).toContain('02/04 nhiệm vụ');
  expect(headings(reportOf(TASKS.map((words) => without(words, 'field'))))).not.toContain('3. Kết quả theo lĩnh vực');
});

test('Shortcomings name who and how many, and the annex that lists them', () => {
  const paper = reportOf();
  const told = texts(paper);
  expect(told).toContain(
    '- Còn 02 nhiệm vụ chưa hoàn thành quá hạn, gồm: Phòng Quản lý đô thị (02), Phòng Kế hoạch - Tài chính (01), có nhiệm vụ do nhiều đơn vị cùng chủ trì; quá hạn lâu nhất 05 ngày (Phụ lục I kèm theo).',
  );
  expect(told).toContain(
    '- Có 01 nhiệm vụ hoàn thành quá hạn, gồm: Phòng Kế hoạch - Tài chính (01) (Phụ lục II kèm theo).',
  );
  expect(told).toContain('- Có 01 nhiệm vụ lùi thời hạn, gồm: Phòng Kế hoạch - Tài chính (01) (Phụ lục III kèm theo).');
  // A reference leads somewhere, and every annex is referred to.
  const numbers = paper.parts.flatMap(({ blocks: own }) => (own[0]?.kind === 'annex-title' ? [own[0].number] : []));
  expect(numbers).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III']);
  for (const number of numbers) expect(told.join('\n')).toContain(`(${number} kèm theo)`);
});

/** Five phòng with so many overdue tasks each. */
function overdueOf(counts: readonly number[]): string {
  const rooms = counts.map((_, index) => room(`P${index}`, `Phòng ${index + 1}`));
  const tasks = counts.flatMap((number, index) =>
    Array.from({ length: number }, (_, at): TaskWords => ({
      content: `Việc ${index} ${at}`,
      lead: names([`P${index}`]),
      months: [1],
      state: 'in-progress',
    })),
  );
  const plan = planOf(rooms, tasks);
  const rollUp = count(plan, '2026-01', '2026-02-05');
  const input = { rollUp, plan, comparison: NO_COMPARISON, office: OFFICE, say, closedAt: CLOSED };
  return texts(runThrough(periodReport(input))).find((text) => text.startsWith('- Còn ')) ?? '';
}

test('Of many phòng the text names those with most, and singles out none of those that have as many', () => {
  expect(overdueOf([1, 4, 2, 3])).toContain(
    '10 nhiệm vụ chưa hoàn thành quá hạn, gồm: Phòng 2 (04), Phòng 4 (03), Phòng 3 (02), Phòng 1 (01); quá hạn',
  );
  expect(overdueOf([1, 4, 2, 3, 1])).toContain(', nhiều nhất là Phòng 2 (04), Phòng 4 (03), Phòng 3 (02); quá hạn');
  expect(overdueOf([2, 4, 2, 3, 1])).toContain(
    ', nhiều nhất là Phòng 2 (04), Phòng 4 (03), Phòng 1 (02), Phòng 3 (02); quá hạn',
  );
  expect(overdueOf([1, 4, 1, 3, 1])).toContain(', nhiều nhất là Phòng 2 (04), Phòng 4 (03); quá hạn');
  expect(overdueOf([1, 1, 1, 1, 1])).toContain(' quá hạn, của 05 phòng, đơn vị; quá hạn lâu nhất');
});

test('Of many fields each has a short sentence that adds up', () => {
  const fields = ['Cây xanh', 'Hè phố', 'Chiếu sáng', 'Thoát nước', 'Công viên'];
  const work = (field: string): readonly TaskWords[] => [
    { content: `Xong ${field}`, lead: names(['TT']), months: [1], state: 'done', completedOn: '2026-01-09', field },
    { content: `Trễ ${field}`, lead: names(['TT']), months: [1], state: 'in-progress', field },
    { content: `Lùi ${field}`, lead: names(['TT']), months: [1], state: 'deferred', deferredTo: 3, field },
    { content: `Luôn ${field}`, lead: names(['TT']), months: [1], state: 'ongoing', field },
  ];
  const told = texts(reportOf(fields.flatMap(work)));
  for (const field of fields) {
    expect(told).toContain(`- ${field}: hoàn thành 01/03 (33,3%); 01 quá hạn, 01 lùi thời hạn, 01 thường xuyên.`);
  }
});

test('Where many phòng have no task, the text says how many', () => {
  const plan = planOf(
    [...ROOMS, ...['A', 'B', 'C', 'D'].map((code) => room(code, `Trung tâm ${code}`))],
    TASKS.slice(0, 1),
  );
  const rollUp = count(plan, '2026-01', '2026-02-05');
  const input = { rollUp, plan, comparison: NO_COMPARISON, office: OFFICE, say, closedAt: CLOSED };
  expect(texts(runThrough(periodReport(input)))).toContain('Có 06 phòng, đơn vị không chủ trì nhiệm vụ trong kỳ.');
});

test('Causes are those that people typed, by the kind that they gave', () => {
  const told = texts(reportOf());
  expect(told).toContain('Theo giải trình của các phòng, đơn vị (02/04 nhiệm vụ tại mục 1 có nêu nguyên nhân):');
  expect(told).toContain('a) Nguyên nhân khách quan (01 nhiệm vụ): Chờ đơn giá mới (01 nhiệm vụ).');
  expect(told).toContain('b) Nguyên nhân chưa phân loại (01 nhiệm vụ): Vướng mặt bằng (01 nhiệm vụ).');
});

test('Where nobody typed a cause there is room to write, and none is made up', () => {
  const paper = reportOf(TASKS.map((words) => without(words, 'explanation')));
  const at = blocks(paper).findIndex((block) => block.kind === 'heading' && block.text === '2. Nguyên nhân');
  expect(blocks(paper)[at + 1]).toMatchObject({ kind: 'room' });
});

test('Overdue work has its days and what was reported, causes and remedies as typed, a clear blank elsewhere', () => {
  const { number, table } = annex(reportOf(), 'NHIỆM VỤ CHƯA HOÀN THÀNH QUÁ HẠN');
  expect(number).toBe('Phụ lục I');
  expect(column(table, 'Nội dung')).toEqual(['Kiểm đếm cây xanh', 'Lập dự toán sửa vỉa hè']);
  expect(column(table, 'Số ngày quá hạn')).toEqual(['5', '5']);
  expect(column(table, 'Kết quả đến nay')).toEqual(['in-progress', 'in-progress']);
  expect(column(table, 'Nguyên nhân')).toEqual(['……………', 'Khách quan: Chờ đơn giá mới']);
  expect(column(table, 'Hướng khắc phục')).toEqual(['……………', 'Trình trước ngày 15/2']);
});

test('Work that was put off has its old and its new term', () => {
  const { table } = annex(reportOf(), 'NHIỆM VỤ LÙI THỜI HẠN');
  expect(column(table, 'Thời hạn cũ')).toEqual(['31/01/2026']);
  expect(column(table, 'Thời hạn mới')).toEqual(['Tháng 3/2026']);
  // Nobody named a remedy: no column for it.
  expect(table.columns.map(({ title }) => title)).not.toContain('Hướng khắc phục');
});

test('Work that was put off to nobody knows when has no made-up term', () => {
  const paused = [{ content: 'Tạm dừng', lead: names(['KHTC']), months: [1], state: 'deferred' as const }];
  const { number, table } = annex(reportOf(paused), 'NHIỆM VỤ LÙI THỜI HẠN');
  expect(number).toBe('Phụ lục');
  expect(column(table, 'Thời hạn mới')).toEqual(['Chưa rõ']);
});

test('A few coming tasks stand in the text with lead and term, many or long ones in an annex', () => {
  expect(texts(reportOf())).toContain('+ Sửa cổng công viên (Phòng Quản lý đô thị; thời hạn: 28/02/2026).');
  const long = { content: 'Sửa lối đi bộ, thay ghế và đèn của công viên, '.repeat(40), months: [2] };
  expect(texts(reportOf([...TASKS, { ...long, lead: names(['TT']) }]))).toContain(
    '- Thực hiện 02 nhiệm vụ đến hạn trong tháng 2 năm 2026, gồm: Phòng Quản lý đô thị (01), Thanh tra Sở (01) (Phụ lục IV kèm theo).',
  );
  const many = Array.from({ length: 11 }, (_, index): TaskWords => ({
    content: `Việc ${index}`,
    lead: names(['TT']),
    months: [2],
  }));
  const paper = reportOf([...TASKS, ...many]);
  expect(texts(paper)).toContain(
    '- Thực hiện 12 nhiệm vụ đến hạn trong tháng 2 năm 2026, gồm: Thanh tra Sở (11), Phòng Quản lý đô thị (01) (Phụ lục IV kèm theo).',
  );
  expect(annex(paper, 'NHIỆM VỤ ĐẾN HẠN TRONG KỲ TỚI').table.rows).toHaveLength(12);
});

test('Where the workbook does not hold the next period, it is left to the office', () => {
  const paper = reportOf(TASKS.slice(0, 5), { code: '2026', asOf: '2026-12-31' });
  expect(headings(paper)).toContain('III. NHIỆM VỤ TRỌNG TÂM NĂM 2027');
  expect(texts(paper).join('\n')).not.toContain('năm 2027');
  const all = blocks(paper);
  const heading = all.findIndex((block) => block.kind === 'heading' && block.text.startsWith('III. '));
  expect(all[heading + 2]).toMatchObject({ kind: 'room' });
});

test('Of work carried over the annex holds what the text counts: what is still open', () => {
  const old = { lead: names(['TT']), months: [1] };
  const paper = reportOf(
    [
      { ...old, content: 'Lập hồ sơ cây cổ thụ', state: 'in-progress' },
      { ...old, content: 'Cắt tỉa cây nguy hiểm', state: 'done', completedOn: '2026-02-10' },
      { content: 'Sửa cổng công viên', lead: names(['QLDT']), months: [2], state: 'not-started' },
    ],
    { code: '2026-02', asOf: '2026-02-28' },
  );
  expect(texts(paper)).toContain(
    '- Còn 01 nhiệm vụ tồn từ kỳ trước chưa hoàn thành, gồm: Thanh tra Sở (01); quá hạn lâu nhất 28 ngày (Phụ lục kèm theo).',
  );
  const { table } = annex(paper, 'NHIỆM VỤ TỒN TỪ KỲ TRƯỚC CHƯA HOÀN THÀNH');
  expect(column(table, 'Nội dung')).toEqual(['Lập hồ sơ cây cổ thụ']);
  expect(column(table, 'Số ngày quá hạn')).toEqual(['28']);
});

test('An earlier period that is held is told with its day, and what changed', () => {
  const later = reportOf(
    [
      ...TASKS,
      { content: 'Xong việc', lead: names(['TT']), months: [2], state: 'done', completedOn: '2026-02-10' },
      { content: 'Xong việc khác', lead: names(['TT']), months: [2], state: 'done', completedOn: '2026-02-11' },
    ],
    { code: '2026-02', asOf: '2026-03-05' },
  );
  expect(texts(later)).toContain(
    'So với tháng 1 năm 2026 (tính đến ngày 05/02/2026): tổng số nhiệm vụ giảm 02 (từ 05 xuống 03); số hoàn thành giữ nguyên (02); tỷ lệ hoàn thành tăng 26,7 điểm phần trăm (từ 40,0% lên 66,7%); số quá hạn giảm 01 (từ 02 xuống 01).',
  );
  expect(texts(reportOf()).some((text) => text.startsWith('So với'))).toBe(false);
  expect(NO_COMPARISON).toEqual({ before: null, lastYear: null });
});

test('Nothing late is said in one sentence', () => {
  const done = [
    { content: 'Xong', lead: names(['TT']), months: [1], state: 'done' as const, completedOn: '2026-01-09' },
  ];
  const paper = reportOf(done);
  expect(texts(paper)).toContain('Không có nhiệm vụ quá hạn, lùi thời hạn hoặc tồn từ kỳ trước.');
  expect(paper.parts).toHaveLength(1);
});

test('Notes of ours about the plan are not for whoever gets the report', () => {
  const undated = [{ content: 'Xong, không ghi ngày', lead: names(['TT']), months: [1], state: 'done' as const }];
  const all = JSON.stringify(reportOf([...TASKS, ...undated]));
  expect(all).not.toContain('cần bổ sung');
  expect(all).not.toContain('Kiểm tra');
});

test('The sentence after which the coming tasks follow is never the last line of a page', () => {
  const opening = blocks(reportOf()).filter((block) => block.kind === 'paragraph' && block.text.endsWith(', gồm:'));
  const text = '- Thực hiện 01 nhiệm vụ đến hạn trong tháng 2 năm 2026, gồm:';
  expect(opening).toEqual([{ kind: 'paragraph', text, keep: true }]);
});

test('The closing sentence, the proposals and the signature stay together', () => {
  const own = reportOf().parts[0]?.blocks.slice(-4) ?? [];
  expect(own.map((block) => block.kind)).toEqual(['heading', 'room', 'paragraph', 'signature']);
  expect(own.slice(1, 3)).toMatchObject([{ keep: true }, { keep: true }]);
});
