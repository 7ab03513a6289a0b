import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { summaryTab } from '../../src/core/report/summary/summaryTab';
import { planFingerprint } from '../../src/core/plan/fingerprint';
import { foldCase } from '../../src/core/text/fold';
import { createSay } from '../../src/messages/createSay';
import { evaluateFormulas } from '../helpers/evaluateFormulas';
import { planOf } from '../helpers/planVerbs';
import { rawGrids } from '../helpers/rawGrids';
import { count, day } from '../helpers/rollUps';
import { describeShared, sharedFile } from '../helpers/shared';
import { runThrough } from '../../src/core/flow/steps';

const ROOT = path.join(__dirname, '..', '..');
const SAMPLE = path.join(ROOT, 'assets', 'ke-hoach-mau.xlsx');
/** So many words in a row are somebody's wording; fewer are names of units and terms that all plans share. */
const RUN = 7;

/** Returns every run of words of a text, folded, punctuation left out. */
function runsOf(text: string): string[] {
  const words = foldCase(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));
}

/** Returns the texts of a workbook. */
function textsOf(file: string): string[] {
  const values = rawGrids(file).sheets.flatMap(({ rows }) => rows.flat());
  return values.filter((value) => typeof value === 'string');
}

test('the script writes the sample again byte for byte, whatever the time zone', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tiendo-sample-'));
  try {
    for (const zone of ['Asia/Ho_Chi_Minh', 'America/New_York']) {
      const file = path.join(folder, 'again.xlsx');
      execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'make-sample.mjs'), file], {
        env: { ...process.env, TZ: zone },
      });
      expect(readFileSync(file).equals(readFileSync(SAMPLE))).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('the sample plan', () => {
  const plan = planOf(rawGrids(SAMPLE));

  test('is a year of some hundred tasks of nine phòng, read without loss', () => {
    expect(plan.year).toBe(2026);
    expect(plan.tasks.length).toBeGreaterThanOrEqual(300);
    expect(plan.tasks.length).toBeLessThanOrEqual(400);
    expect(plan.units.filter(({ unit }) => unit.kind === 'Phòng')).toHaveLength(9);
    for (let month = 1; month <= 12; month += 1) {
      expect(plan.tasks.filter(({ due }) => due.months.includes(month)).length).toBeGreaterThanOrEqual(18);
    }
    expect(new Set(plan.tasks.map(({ field }) => field)).size).toBeGreaterThanOrEqual(9);
  });

  test('has the slips that people make, and few of them', () => {
    const leads = plan.tasks.map(({ lead }) => lead);
    const seen = {
      several: leads.filter(({ units }) => units.length > 1).length,
      collective: leads.filter(({ collectives }) => collectives.length > 0).length,
      missing: leads.filter(({ text }) => text.trim() === '').length,
      unknown: leads.filter(({ unknown }) => unknown.length > 0).length,
      inLead: plan.tasks.filter(({ coordinatingInLead }) => coordinatingInLead !== null).length,
    };
    const merged = plan.tasks.filter(({ coordinatingMerged }) => coordinatingMerged).length;
    expect(seen).toEqual({ several: 2, collective: 1, missing: 1, unknown: 1, inLead: 1 });
    expect(merged).toBeGreaterThan(40);
    const hows = new Set(
      plan.tasks.flatMap((task) => [...task.lead.matches, ...task.coordinating.matches].map(({ how }) => how)),
    );
    expect(hows).toContain('exact');
    expect(hows).toContain('variant');
    expect(hows).toContain('typo');
  });

  test('has results of every state until October', () => {
    const states = new Set(plan.tasks.map(({ progress }) => progress.state));
    expect([...states].sort()).toEqual(
      ['cancelled', 'deferred', 'done', 'in-progress', 'not-started', 'ongoing', 'unclear', 'unreported'].sort(),
    );
    const december = plan.tasks.filter(({ due }) => due.months.length === 1 && due.months[0] === 12);
    expect(december.every(({ progress }) => progress.state === 'unreported')).toBe(true);
    expect(plan.tasks.some(({ progress }) => progress.explanation.remedy !== null)).toBe(true);
  });

  test.each(['2026-09', '2026-10', '2026-Q3', '2026-9M', '2026'])('gives a tab for %s whose formulas hold', (code) => {
    const rollUp = count(plan, code, '2026-11-03');
    const tab = runThrough(
      summaryTab({
        rollUp,
        plan,
        say: createSay('vi'),
        closedAt: { date: day('2026-11-03'), hour: 8, minute: 0 },
        remarks: new Map(),
        fingerprint: runThrough(planFingerprint(plan)),
      }),
    );
    expect(rollUp.total.total).toBeGreaterThan(20);
    expect(evaluateFormulas(tab).filter(({ shown, evaluated }) => shown !== evaluated)).toEqual([]);
  });
});

describeShared('the sample is in our own words', ['hai-duong-t01-06.xlsx', 'khac'], () => {
  test('no task or explanation is one of a public plan, nor has seven words in a row from one', () => {
    const folder = path.dirname(sharedFile('hai-duong-t01-06.xlsx') ?? '');
    const files = [folder, path.join(folder, 'khac')].flatMap((place) =>
      readdirSync(place)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => path.join(place, name)),
    );
    const foreign = files.flatMap(textsOf);
    expect(foreign.length).toBeGreaterThan(1000);
    const foreignTexts = new Set(foreign.map(foldCase));
    const foreignRuns = new Set(foreign.flatMap(runsOf));
    const { tasks } = planOf(rawGrids(SAMPLE));
    const own = tasks.flatMap(({ content, progress: { explanation } }) => [
      content,
      ...[explanation.objective, explanation.subjective, explanation.remedy].filter((text) => text !== null),
    ]);
    expect(own.length).toBeGreaterThan(300);
    expect(own.filter((text) => foreignTexts.has(foldCase(text)))).toEqual([]);
    expect(own.flatMap(runsOf).filter((run) => foreignRuns.has(run))).toEqual([]);
  });
});
