/**
 * `npm run accuracy`: the built command line against what careful readers read in the shared plans. Prints a table and
 * every miss. Ends with 1 where a share is below what is promised, with 2 where a plan is missing: figures count only
 * from a run in which nothing was skipped. `TIENDO_SHARED` names the folder of the plans (default ../shared/data).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const shared = path.resolve(root, process.env.TIENDO_SHARED ?? path.join('..', 'shared', 'data'));
const program = path.join(root, 'dist', 'cli', 'tiendo.js');

const rows = { found: 1, invented: 1, content: 1, number: 1, field: 1, lead: 1, months: 1, progress: 1 };
/** What is promised for each plan; matters not named are printed only. */
const PLANS = [
  ['hai-duong-t01-06', { ...rows, coordinating: 0.985 }],
  ['hai-duong-t01-06-theo-doi', { ...rows, coordinating: 0.985 }],
  ['thang-2-nhap-tay', { ...rows, coordinating: 0.985 }],
  ['hop-lanh-dao-q1-q2', { found: 1, invented: 1, content: 1, lead: 1, months: 1 }],
  ['quang-tri-1-54', { found: 1, invented: 1 }],
  ['cchc-1-27', { found: 1, invented: 1 }],
  ['khac/nq03', {}],
  ['khac/hn_kh277', {}],
  ['khac/vju_lich_pl1', {}],
  ['khac/vju_lich_pl3', {}],
  ['khac/vju_qa2026', {}],
];

const missing = PLANS.map(([name]) => name).filter((name) => !existsSync(path.join(shared, `${name}.xlsx`)));
if (missing.length > 0) stop(`missing in ${shared}: ${missing.join(', ')}`);
if (!existsSync(program)) stop('dist/cli/tiendo.js is not there: run "npm run build" first');

let failed = false;
for (const [name, promised] of PLANS) {
  const truth = JSON.parse(readFileSync(path.join(shared, `${name}.truth.json`), 'utf8'));
  const ran = spawnSync(process.execPath, [program, 'read', path.join(shared, `${name}.xlsx`), '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (ran.status !== 0) stop(`${name}: ${ran.stderr}`);
  const scores = score(JSON.parse(ran.stdout), [...truth.tasks, ...(truth.agenda ?? [])]);
  console.log(`\n${name}`);
  for (const [matter, { judged, right, misses }] of scores) {
    const share = judged === 0 ? 1 : right / judged;
    const short = promised[matter] !== undefined && share < promised[matter];
    if (short) failed = true;
    const figure = `${right}/${judged}  ${(100 * share).toFixed(1)} %`;
    console.log(`  ${matter.padEnd(13)} ${figure.padEnd(18)}${short ? `  below ${100 * promised[matter]} %` : ''}`);
    for (const miss of misses) console.log(`      ${miss}`);
  }
}
process.exitCode = failed ? 1 : 0;

/** Scores the tasks read, matter by matter; names and months as sets. */
function score(plan, truth) {
  const scores = new Map();
  const judge = (matter, place, expected, actual) => {
    const own = scores.get(matter) ?? { judged: 0, right: 0, misses: [] };
    scores.set(matter, own);
    own.judged += 1;
    const [want, got] = [JSON.stringify(expected), JSON.stringify(actual)];
    if (want === got) own.right += 1;
    else own.misses.push(`${place}: ${got} for ${want}`);
  };
  const sheets = new Set(truth.map((task) => task.sheet));
  const tasks = plan.tasks.filter((task) => sheets.has(task.sheet));
  const byPlace = new Map(tasks.map((task) => [`${task.sheet}!${task.row}`, task]));
  const known = new Set();
  for (const expected of truth) {
    const place = `${expected.sheet}!${expected.row}`;
    known.add(place);
    const task = byPlace.get(place);
    judge('found', place, true, task !== undefined);
    if (!task) continue;
    const content = spaced(expected.content);
    // The truth holds the first piece of a row that a page break cut in two.
    judge('content', place, content, spaced(task.content).startsWith(`${content} `) ? content : spaced(task.content));
    if ('number' in expected) judge('number', place, expected.number || null, task.number);
    for (const matter of ['field', 'director', 'product']) {
      if (matter in expected) judge(matter, place, expected[matter], task[matter] && spaced(task[matter]));
    }
    if (expected.lead) judge('lead', place, sorted(expected.lead), sorted(task.lead.units));
    if (expected.coord) judge('coordinating', place, sorted(expected.coord), sorted(task.coordinating.units));
    if (expected.groups !== undefined)
      judge('collectives', place, expected.groups, task.coordinating.collectives.length);
    if (expected.ym) judge('months', place, expected.ym, task.due.ym);
    else if (expected.months) judge('months', place, expected.months, task.due.months);
    if ('event' in expected) judge('event', place, expected.event, task.due.event);
    if (expected.kind && !expected.ym) judge('kind', place, expected.kind, task.due.kind);
    if (expected.progress) judge('progress', place, ...progressPair(expected.progress, task.progress));
  }
  judge(
    'invented',
    'rows',
    [],
    [...byPlace.keys()].filter((place) => !known.has(place)),
  );
  return scores;
}

/** Of the progress, what the truth says about it. */
function progressPair(expected, actual) {
  const pairs = [
    [expected.state, actual.state],
    [expected.on, actual.completedOn],
  ];
  if ('percent' in expected) pairs.push([expected.percent, actual.percent]);
  if ('to' in expected) pairs.push([expected.to, actual.deferredTo]);
  if (expected.explanation) {
    pairs.push([expected.explanation.filter((part) => part !== null).join('; ') || null, actual.explanation]);
  }
  return [pairs.map(([want]) => want), pairs.map(([, got]) => got)];
}

function sorted(values) {
  return [...values].sort();
}

function spaced(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function stop(reason) {
  console.error(reason);
  process.exit(2);
}
