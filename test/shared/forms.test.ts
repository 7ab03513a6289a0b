/** Forms of a real plan, over several months: filled in, disturbed, taken back, counted. */
import { readFileSync } from 'node:fs';
import { receiveForms } from '../../src/app/collect/receive';
import type { Collected } from '../../src/app/collect/receive';
import { writeAnswers } from '../../src/app/collect/writeAnswers';
import { openPlan } from '../../src/app/open/openPlan';
import type { Job } from '../../src/app/job';
import type { OpenedPlan } from '../../src/app/open/openPlan';
import { done } from '../../src/core/flow/outcome';
import type { SheetGrid } from '../../src/core/grid/grid';
import type { FilledForm } from '../helpers/returnedForms';
import {
  DISTURBANCES,
  fillForm,
  formsFor,
  openBook,
  randomFrom,
  runner,
  say,
  typedFor,
} from '../helpers/returnedForms';
import { countsAgree } from '../helpers/countedForms';
import { day } from '../helpers/countPlan';
import { describeShared, sharedFile } from '../helpers/shared';
import { valueOf } from '../helpers/valueOf';

const ROUNDS = Number(process.env['TIENDO_ROUNDS'] ?? 3);
const FIRST_ROUND = Number(process.env['TIENDO_FIRST_ROUND'] ?? 1);

/** Milliseconds for all rounds that somebody asks for, on a slow machine too. */
const LIMIT = 300_000 + ROUNDS * 10_000;

const FILE = 'hai-duong-t01-06-theo-doi.xlsx';

/** Forms of a month as of a day, filled in and each disturbed up to twice. */
async function returnedFiles(opened: OpenedPlan, period: string, asOf: string, random: () => number) {
  const { forms } = await formsFor(opened, period, asOf);
  const filled = forms.map((form) => fillForm(form, random, Number(period.slice(-2))));
  const ways = Object.values(DISTURBANCES);
  const files = filled.map(({ sheet, file }) => {
    let current = sheet;
    for (let times = Math.floor(random() * 3); times > 0; times -= 1)
      current = ways[Math.floor(random() * ways.length)]?.(current, random) ?? current;
    return { name: file, sheet: current };
  });
  return { filled, files };
}

interface Returned {
  readonly filled: readonly FilledForm[];
  readonly files: readonly { readonly name: string; readonly sheet: SheetGrid }[];
}

/** Takes files back: every answer lands on the task that it was typed for, and no answer is lost. */
async function takeBack(opened: OpenedPlan, { filled, files }: Returned, job: Omit<Job, 'port'>, named: string) {
  const received = files.map(({ name, sheet }) => ({ name, grids: done({ name, sheets: [sheet] }) }));
  const collected = valueOf(await receiveForms(job, opened, received, null));
  const told = new Set<string>();
  for (const answer of collected.answers) {
    const sheet = files.find(({ name }) => name === answer.file)?.sheet;
    const key = sheet === undefined ? null : typedFor(sheet, answer.row);
    if (key !== null) told.add(key);
    if (answer.kind === 'fill' || answer.kind === 'update')
      expect([named, answer.file, answer.row, answer.task?.key]).toEqual([named, answer.file, answer.row, key]);
  }
  const lost = filled.flatMap(({ typed, file }) =>
    typed.filter(({ key }) => !told.has(key)).map(({ key }) => [file, key]),
  );
  expect([named, lost]).toEqual([named, []]);
  const chosen = collected.answers.filter(({ kind }) => kind === 'fill' || kind === 'update');
  return { collected, chosen };
}

/** What was typed for the tasks of these answers. */
function typedOf({ filled }: Returned, chosen: Collected['answers']) {
  const landed = new Set(chosen.map(({ task }) => task?.key));
  return filled.flatMap((form) => form.typed.filter(({ key }) => landed.has(key)));
}

describeShared('forms of a real plan', [FILE], () => {
  test(
    'random rounds of all its months: nothing lands on another task, nothing is lost, the counts agree',
    async () => {
      const bytes = new Uint8Array(readFileSync(sharedFile(FILE) ?? ''));
      const { opened } = await openBook(FILE, bytes);
      for (let round = FIRST_ROUND; round < FIRST_ROUND + ROUNDS; round += 1) {
        const month = 1 + (round % 6);
        const [period, asOf] = [`2023-0${String(month)}`, `2023-0${String(month + 1)}-02`];
        const now = { date: day(asOf), hour: 8, minute: 0 };
        const returned = await returnedFiles(opened, period, asOf, randomFrom(5000 + round));
        const { collected, chosen } = await takeBack(opened, returned, { say, now, runner }, `round ${round}`);
        if (round % 25 !== 0 && round !== FIRST_ROUND) continue;
        const own = await openBook(FILE, bytes);
        const ids = new Set(chosen.map(({ id }) => id));
        valueOf(await writeAnswers({ port: own.port, say, now, runner }, own.opened, collected, ids));
        const after = valueOf(await openPlan(own.port, runner));
        countsAgree(opened.plan, after.plan, typedOf(returned, chosen), period, asOf);
      }
    },
    LIMIT,
  );

  test.each([
    ['2023-02', '2023-03-03'],
    ['2023-05', '2023-06-02'],
  ])('%s: every answer lands on its task or is told, and the counts agree', async (period, asOf) => {
    const { port, opened } = await openBook(FILE, new Uint8Array(readFileSync(sharedFile(FILE) ?? '')));
    const now = { date: day(asOf), hour: 8, minute: 0 };
    const random = randomFrom(Number(period.slice(-2)));
    const { forms } = await formsFor(opened, period, asOf);
    expect(forms.length).toBeGreaterThan(5);
    const filled = forms.map((form) => fillForm(form, random, Number(period.slice(-2))));
    const ways = Object.values(DISTURBANCES);
    const files = filled.map(({ sheet, file }, index) => ({
      name: file,
      sheet: ways[index % ways.length]?.(sheet, random) ?? sheet,
    }));
    const { collected, chosen } = await takeBack(opened, { filled, files }, { say, now, runner }, period);
    expect(chosen.length).toBeGreaterThan(20);
    const ids = new Set(chosen.map(({ id }) => id));
    const written = valueOf(await writeAnswers({ port, say, now, runner }, opened, collected, ids));
    expect(written.undecided.length).toBe(
      collected.answers.filter(({ kind, id }) => kind !== 'same' && !ids.has(id)).length,
    );
    const after = valueOf(await openPlan(port, runner));
    countsAgree(opened.plan, after.plan, typedOf({ filled, files }, chosen), period, asOf);
  });
});
