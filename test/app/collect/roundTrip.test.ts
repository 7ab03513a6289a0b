/** Forms go out, come back filled in and disturbed, and are taken into the plan. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { receiveForms, writtenCells } from '../../../src/app/collect/receive';
import type { Answer, Collected } from '../../../src/app/collect/receive';
import { writeAnswers } from '../../../src/app/collect/writeAnswers';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { done } from '../../../src/core/flow/outcome';
import type { SheetGrid } from '../../../src/core/grid/grid';
import { undoWrite } from '../../../src/app/write/undo';
import { countsAgree } from '../../helpers/countedForms';
import {
  DISTURBANCES,
  NOW,
  fillForm,
  formsFor,
  openBook,
  randomFrom,
  runner,
  say,
  typedFor,
} from '../../helpers/returnedForms';
import type { FilledForm } from '../../helpers/returnedForms';
import { valueOf } from '../../helpers/valueOf';

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, '../../../assets/ke-hoach-mau.xlsx')));
const PERIOD = '2026-09';
const AS_OF = '2026-09-25';
const ROUNDS = Number(process.env['TIENDO_ROUNDS'] ?? 12);
const FIRST_ROUND = Number(process.env['TIENDO_FIRST_ROUND'] ?? 1);
const job = { say, now: NOW, runner };

/** A file as it came back. */
interface Back {
  readonly name: string;
  readonly sheet: SheetGrid;
}

async function receive(opened: OpenedPlan, files: readonly Back[]): Promise<Collected> {
  const received = files.map(({ name, sheet }) => ({ name, grids: done({ name, sheets: [sheet] }) }));
  return valueOf(await receiveForms(job, opened, received, null));
}

async function filledForms(opened: OpenedPlan, seed: number): Promise<readonly FilledForm[]> {
  const random = randomFrom(seed);
  return (await formsFor(opened, PERIOD, AS_OF)).forms.map((form) => fillForm(form, random));
}

/** Headers of a form by field, as the messages have them. */
const HEADERS: Readonly<Record<string, string>> = {
  result: 'Kết quả thực hiện',
  completed: 'Ngày hoàn thành',
  explanation: 'Nguyên nhân, giải trình',
  objective: 'Nguyên nhân khách quan',
};

/** The sample has days of completion that are still to come: whoever answers "Đang thực hiện" there is asked, and the rest is taken. */
function isKept({ reasons }: Answer): boolean {
  return reasons.length > 0 && reasons.every(({ code }) => code === 'plan-keeps');
}

function isReopened({ reasons }: Answer): boolean {
  return reasons.length > 0 && reasons.every(({ code }) => code === 'reopens');
}

/** Every filled cell is told in an answer; none that would be written is of another task. */
function expectNothingLost(collected: Collected, filled: readonly FilledForm[], files: readonly Back[]): void {
  const said = new Map<string, Set<string>>();
  for (const answer of collected.answers) {
    const sheet = files.find(({ name }) => name === answer.file)?.sheet;
    const key = sheet === undefined ? null : typedFor(sheet, answer.row);
    if (answer.kind === 'fill' || answer.kind === 'update' || answer.kind === 'same') {
      // A row that a test did not type into is a row that somebody added.
      expect([answer.file, answer.row, answer.task?.key]).toEqual([answer.file, answer.row, key]);
    }
    if (key === null) continue;
    const cells = said.get(key) ?? new Set<string>();
    for (const { field, to } of answer.cells) cells.add(`${HEADERS[field] ?? field}: ${to}`);
    said.set(key, cells);
  }
  for (const { typed, file } of filled) {
    for (const { key, cells } of typed) {
      const told = [...(said.get(key) ?? [])].map((text) => text.normalize('NFC').replace(/\u00a0/g, ' '));
      const from = files.map(({ name }) => name).find((name) => name.includes(file));
      for (const [header, text] of Object.entries(cells))
        expect([from, ...told]).toEqual(expect.arrayContaining([`${header}: ${text}`]));
    }
  }
}

let sample: Awaited<ReturnType<typeof openBook>>;
beforeAll(async () => {
  sample = await openBook('ke-hoach-mau.xlsx', SAMPLE);
});

describe('forms that come back', () => {
  it.each(Object.keys(DISTURBANCES))('are taken or told, whatever was done to them: %s', async (name) => {
    const disturb = DISTURBANCES[name];
    const filled = await filledForms(sample.opened, 7);
    const random = randomFrom(8);
    const files = filled.map(({ sheet, file }) => ({ name: file, sheet: disturb?.(sheet, random) ?? sheet }));
    const collected = await receive(sample.opened, files);
    expectNothingLost(collected, filled, files);
    expect(collected.unusable).toEqual([]);
    const taken = collected.answers.filter(
      (answer) => answer.kind === 'fill' || answer.kind === 'update' || isKept(answer) || isReopened(answer),
    );
    // All of them land, but where keys and contents say different things or the sample has a content twice.
    const told = {
      'only what is in sight sorted, the hidden keys left behind': 0,
      // Causes that the plan had already, with nothing that tells what they were: told.
      'hidden column deleted': 45,
      'all keys deleted': 25,
    }[name];
    expect(taken.length).toBeGreaterThanOrEqual(told ?? filled.reduce((sum, { typed }) => sum + typed.length, 0) - 3);
  });

  it('are taken or told in random rounds', async () => {
    const ways = Object.entries(DISTURBANCES);
    for (let round = FIRST_ROUND; round < FIRST_ROUND + ROUNDS; round += 1) {
      const random = randomFrom(1000 + round);
      const filled = await filledForms(sample.opened, round);
      const files = filled.map(({ sheet, file }) => {
        let [current, done] = [sheet, `${String(round)}: ${file}`];
        for (let times = Math.floor(random() * 3); times > 0; times -= 1) {
          const [name, disturb] = ways[Math.floor(random() * ways.length)] ?? ['', (same: SheetGrid) => same];
          [current, done] = [disturb(current, random), `${done}; ${name}`];
        }
        return { name: done, sheet: current };
      });
      expectNothingLost(await receive(sample.opened, files), filled, files);
    }
  });

  it('are written into the plan, counted as an independent count does, and undone', async () => {
    const { port, opened } = await openBook('ke-hoach-mau.xlsx', SAMPLE);
    const filled = await filledForms(opened, 3);
    const files = filled.map(({ sheet, file }) => ({ name: file, sheet }));
    const collected = await receive(opened, files);
    // Somebody decides that what the plan had as done is not.
    const isChosen = (answer: Answer): boolean =>
      answer.kind === 'fill' || answer.kind === 'update' || isReopened(answer);
    const chosen = new Set(collected.answers.filter(isChosen).map(({ id }) => id));
    const written = valueOf(await writeAnswers({ ...job, port }, opened, collected, chosen));
    expect(written.receipt?.tabs).toEqual(['Trả lời tháng 9-2026']);
    const after = valueOf(await openPlan(port, runner));
    countsAgree(
      opened.plan,
      after.plan,
      filled.flatMap(({ typed }) => typed),
      PERIOD,
      AS_OF,
    );
    // Nobody is told of a second time.
    const again = await receive(after, files);
    const isLeft = new Set(collected.answers.filter(isKept).map(({ id }) => id));
    expect(new Set(again.answers.flatMap(({ id, kind }) => (isLeft.has(id) ? [] : kind)))).toEqual(new Set(['same']));

    valueOf(await undoWrite(port, written.steps, after.stored, runner));
    const back = valueOf(await port.read(runner));
    expect(back.sheets.map(({ name }) => name)).toEqual(opened.grids.sheets.map(({ name }) => name));
    expect(back.sheets[0]?.rows).toEqual(opened.grids.sheets[0]?.rows);
  });

  const bySample = async (change: (answers: readonly FilledForm[]) => readonly Back[]): Promise<Collected> => {
    const filled = await filledForms(sample.opened, 5);
    return receive(sample.opened, change(filled));
  };
  const kinds = (answers: readonly Answer[]): ReadonlySet<string> => new Set(answers.map(({ kind }) => kind));
  const codes = ({ answers }: Collected): ReadonlySet<string> =>
    new Set(answers.flatMap(({ reasons }) => reasons.map(({ code }) => code)));

  it('are written once where a file came twice', async () => {
    const collected = await bySample((filled) =>
      filled.slice(0, 1).flatMap(({ sheet, file }) => [
        { name: file, sheet },
        { name: `Bản sao ${file}`, sheet },
      ]),
    );
    const cells = collected.answers
      .filter(({ kind }) => kind !== 'same')
      .flatMap((answer) => writtenCells(answer).map(({ place }) => `${String(place?.row)} ${String(place?.column)}`));
    expect(new Set(cells).size).toBe(cells.length);
    expect(codes(collected)).toEqual(new Set());
  });

  it('wait where two files of a unit contradict each other', async () => {
    const collected = await bySample((filled) =>
      filled.slice(0, 1).flatMap(({ sheet, file }) => {
        const rows = sheet.rows.map((row) => row.map((value) => (value === 'Hoàn thành' ? 'Đang thực hiện' : value)));
        const days = rows.map((row) =>
          row.map((value, at) => (at === rows[3]?.indexOf('Ngày hoàn thành') ? null : value)),
        );
        days[3] = [...(rows[3] ?? [])];
        return [
          { name: file, sheet },
          { name: 'khac.xlsx', sheet: { ...sheet, rows: days } },
        ];
      }),
    );
    const doubts = collected.answers.filter(({ reasons }) => reasons.some(({ code }) => code === 'contradiction'));
    expect(doubts.length).toBeGreaterThan(2);
    expect(doubts.length % 2).toBe(0);
    expect(kinds(doubts)).toEqual(new Set(['doubt']));
    for (const { task } of doubts) {
      const files = doubts.filter((other) => other.task === task).map(({ file }) => file);
      expect(files).toContain('khac.xlsx');
      expect(files).toHaveLength(2);
    }
  });

  it("wait where a form is last month's", async () => {
    const { forms } = await formsFor(sample.opened, '2026-08', AS_OF);
    const old = forms.map((form) => fillForm(form, randomFrom(9)));
    const filled = await filledForms(sample.opened, 5);
    const collected = await receive(sample.opened, [
      ...filled.map(({ sheet, file }) => ({ name: file, sheet })),
      ...old.slice(0, 1).map(({ sheet }) => ({ name: 'thang 8.xlsx', sheet })),
    ]);
    const late = collected.answers.filter(({ file }) => file === 'thang 8.xlsx');
    expect(late.length).toBeGreaterThan(0);
    for (const { kind, reasons } of late) expect([kind, reasons[0]?.code]).toEqual(['doubt', 'other-period']);
  });

  it("match nothing where a form is another year's or another plan's", async () => {
    const inForms = (from: RegExp, to: string) => (filled: readonly FilledForm[]) =>
      filled.slice(0, 2).map(({ sheet, file }) => ({
        name: file,
        sheet: {
          ...sheet,
          rows: sheet.rows.map((row) =>
            row.map((value) => (typeof value === 'string' ? value.replace(from, to) : value)),
          ),
        },
      }));
    const otherYear = await bySample(inForms(/2026-09/, '2025-09'));
    expect(kinds(otherYear.answers)).toEqual(new Set(['lost']));
    expect(codes(otherYear)).toEqual(new Set(['other-year']));
    const otherPlan = await bySample((filled) =>
      filled.slice(0, 2).map(({ sheet, file }) => ({
        name: file,
        sheet: {
          ...sheet,
          rows: sheet.rows.map((row, index) =>
            row.map((value, at) => {
              if (index <= 3 || typeof value !== 'string') return value;
              if (value.startsWith('~form~')) return value.replace(/^~form~1~\w+/, `~form~1~khac${String(index)}`);
              if (at === sheet.rows[3]?.indexOf('Mã')) return null;
              return at === 2 ? `Công việc thứ ${String(index)} của một cơ quan khác` : value;
            }),
          ),
        },
      })),
    );
    expect(kinds(otherPlan.answers)).toEqual(new Set(['lost']));
  });

  it('are told as unusable where a file holds no form', async () => {
    const received = [
      { name: 'anh.xlsx', grids: done({ name: 'anh.xlsx', sheets: [] }) },
      {
        name: 'khoa.xlsx',
        grids: { ok: false, refusal: { code: 'file-encrypted', params: { file: 'khoa.xlsx' } } } as const,
      },
    ];
    const { unusable, answers } = valueOf(await receiveForms(job, sample.opened, received, null));
    expect(unusable.map(({ refusal }) => refusal.code)).toEqual(['form-not-there', 'file-encrypted']);
    expect(answers).toEqual([]);
  });
});
