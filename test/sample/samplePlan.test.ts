import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { summaryTabs } from '../../src/core/report/summary/summaryTab';
import { planFingerprint } from '../../src/core/plan/fingerprint';
import { createSay } from '../../src/messages/createSay';
import { evaluateFormulas } from '../helpers/evaluateFormulas';
import { planOf } from '../helpers/planVerbs';
import { rawGrids } from '../helpers/rawGrids';
import { count, day } from '../helpers/rollUps';
import { scratchFolder } from '../helpers/scratch';
import { runThrough } from '../../src/core/flow/steps';

const ROOT = path.join(__dirname, '..', '..');
const SAMPLE = path.join(ROOT, 'assets', 'ke-hoach-mau.xlsx');

test('the script writes the sample again byte for byte, whatever the time zone', () => {
  const folder = scratchFolder();
  for (const zone of ['Asia/Ho_Chi_Minh', 'America/New_York']) {
    const file = path.join(folder, 'again.xlsx');
    execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'make-sample.mjs'), file], {
      env: { ...process.env, TZ: zone },
    });
    expect(readFileSync(file).equals(readFileSync(SAMPLE))).toBe(true);
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
    const { report, list } = runThrough(
      summaryTabs({
        rollUp,
        plan,
        say: createSay('vi'),
        closedAt: { date: day('2026-11-03'), hour: 8, minute: 0 },
        remarks: new Map(),
        fingerprint: runThrough(planFingerprint(plan)),
      }),
    );
    expect(rollUp.total.total).toBeGreaterThan(20);
    expect(evaluateFormulas(report, [list]).filter(({ shown, evaluated }) => shown !== evaluated)).toEqual([]);
  });
});
