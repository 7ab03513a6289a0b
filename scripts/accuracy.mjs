/**
 * `npm run accuracy`: the built command line against what careful readers read in the shared plans. Prints a table and
 * every miss. Ends with 1 where a share is below what is promised, with 2 where a plan is missing: figures count only
 * from a run in which nothing was skipped. `TIENDO_SHARED` names the folder of the plans (default ../shared/data).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createNameJudge, pairsOf } from './accuracy/namesWithoutCatalogue.mjs';
import { writeWithoutCatalogue } from './accuracy/withoutCatalogue.mjs';

const root = path.join(import.meta.dirname, '..');
const shared = path.resolve(root, process.env.TIENDO_SHARED ?? path.join('..', 'shared', 'data'));
/** The program measured: the built one, or another build of it. */
const program = path.resolve(root, process.env.TIENDO_PROGRAM ?? path.join('dist', 'cli', 'tiendo.js'));

const rows = { found: 1, invented: 1, content: 1, number: 1, field: 1, lead: 1, months: 1, progress: 1 };
/** Names are judged as the cell is cut; `wrong…` is the share of what is free of that fault. */
const other = {
  found: 1,
  invented: 1,
  leadNames: 0.97,
  coordNames: 0.93,
  months: 0.97,
  due: 0.95,
};
/** What is promised for the plans of other bodies together: so much is free of names and months that are wrong, not merely unread. */
const together = { wrongNames: 0.99, wrongMonths: 0.99 };
/** What is promised for each plan; matters not named are printed only. */
const PLANS = [
  ['hai-duong-t01-06', { ...rows, coordinating: 0.985 }],
  ['hai-duong-t01-06-theo-doi', { ...rows, coordinating: 0.985 }],
  ['thang-2-nhap-tay', { ...rows, coordinating: 0.985 }],
  ['hop-lanh-dao-q1-q2', { found: 1, invented: 1, content: 1, lead: 1, months: 1 }],
  ['quang-tri-1-54', { ...rows, coordinating: 0.96 }],
  ['cchc-1-27', { ...rows, coordinating: 0.96 }],
  ['khac/nq03', other],
  ['khac/hn_kh277', other],
  ['khac/vju_lich_pl1', other],
  ['khac/vju_lich_pl3', other],
  ['khac/vju_qa2026', other],
];

const missing = PLANS.map(([name]) => name).filter((name) => !existsSync(path.join(shared, `${name}.xlsx`)));
if (missing.length > 0) stop(`missing in ${shared}: ${missing.join(', ')}`);
if (!existsSync(program)) stop(`${program} is not there: run "npm run build" first`);
const spellings = {
  ...JSON.parse(readFileSync(path.join(shared, 'names.json'), 'utf8')),
  ...JSON.parse(readFileSync(path.join(shared, 'khac', 'names.json'), 'utf8')),
};
/** The plan that each list of spellings was written down from. */
const SPELLED = {
  'hai-duong': 'hai-duong-t01-06',
  'quang-tri': 'quang-tri-1-54',
  ...Object.fromEntries(PLANS.flatMap(([name]) => (name.startsWith('khac/') ? [[name.slice(5), name]] : []))),
};

let failed = false;
const sums = new Map(Object.keys(together).map((matter) => [matter, { judged: 0, right: 0 }]));
for (const [name, promised] of PLANS) {
  const truth = JSON.parse(readFileSync(path.join(shared, `${name}.truth.json`), 'utf8'));
  const plan = readPlan(path.join(shared, `${name}.xlsx`));
  const names = createNameJudge(spellings[path.basename(name)]);
  const scores = score(plan, [...truth.tasks, ...(truth.agenda ?? [])], names);
  console.log(`\n${name}`);
  for (const [matter, { judged, right, misses }] of scores) {
    const share = judged === 0 ? 1 : right / judged;
    const sum = name.startsWith('khac/') ? sums.get(matter) : undefined;
    if (sum) [sum.judged, sum.right] = [sum.judged + judged, sum.right + right];
    const short = promised[matter] !== undefined && share < promised[matter];
    if (short) failed = true;
    const figure = `${right}/${judged}  ${(100 * share).toFixed(1)} %`;
    console.log(`  ${matter.padEnd(13)} ${figure.padEnd(18)}${short ? `  below ${100 * promised[matter]} %` : ''}`);
    for (const miss of misses) console.log(`      ${miss}`);
  }
}

console.log('\nkhac/, all plans');
for (const [matter, { judged, right }] of sums) {
  const short = right / judged < together[matter];
  if (short) failed = true;
  const figure = `${right}/${judged}  ${((100 * right) / judged).toFixed(1)} %`;
  console.log(`  ${matter.padEnd(13)} ${figure.padEnd(18)}${short ? `  below ${100 * together[matter]} %` : ''}`);
}

console.log('\nspellings of one unit put together, without any catalogue');
const scratch = mkdtempSync(path.join(tmpdir(), 'tiendo-accuracy-'));
const all = { due: 0, joined: 0, right: 0 };
for (const [list, name] of Object.entries(SPELLED)) {
  const file = path.join(shared, `${name}.xlsx`);
  const bare = path.join(scratch, `${path.basename(name)}.xlsx`);
  const catalogues = readPlan(file).sheets.flatMap((sheet) => (sheet.kind === 'catalogue' ? [sheet.name] : []));
  writeWithoutCatalogue(file, catalogues, bare);
  const pairs = pairsOf(spellings[list], readPlan(bare));
  for (const key of Object.keys(all)) all[key] += pairs[key];
  console.log(`  ${list.padEnd(13)} precision ${pairs.right}/${pairs.joined}, recall ${pairs.right}/${pairs.due}`);
  for (const miss of pairs.misses) console.log(`      ${miss}`);
}
rmSync(scratch, { recursive: true });
const precision = all.right / all.joined;
const recall = all.right / all.due;
console.log(`  all           precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
if (!(precision >= 0.98 && recall >= 0.9)) failed = true;
process.exitCode = failed ? 1 : 0;

function readPlan(file) {
  const ran = spawnSync(process.execPath, [program, 'read', file, '--json'], { encoding: 'utf8', maxBuffer: 1e9 });
  if (ran.status !== 0) stop(`${file}: ${ran.stderr}`);
  return JSON.parse(ran.stdout);
}

/** Scores the tasks read, matter by matter; names and months as sets. */
function score(plan, truth, names) {
  const scores = new Map();
  const judge = (matter, place, expected, actual) => {
    const own = scores.get(matter) ?? { judged: 0, right: 0, misses: [] };
    scores.set(matter, own);
    own.judged += 1;
    const [want, got] = [JSON.stringify(expected), JSON.stringify(actual)];
    if (want === got) own.right += 1;
    else own.misses.push(`${place}: ${got} for ${want}`);
  };
  const judgeNames = (matter, place, { right, wrong, pieces, shown }, expected) => {
    judge(matter, place, expected.join(' | '), right ? expected.join(' | ') : shown);
    for (let piece = 0; piece < pieces; piece++) judge('wrongNames', place, '', wrong[piece] ?? '');
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
    if (expected.leadNames)
      judgeNames('leadNames', place, names.judge(expected.leadNames, task.lead), expected.leadNames);
    if (expected.coordNames)
      judgeNames('coordNames', place, names.judge(expected.coordNames, task.coordinating), expected.coordNames);
    if (expected.coord) judge('coordinating', place, sorted(expected.coord), sorted(task.coordinating.units));
    if (expected.groups !== undefined)
      judge('collectives', place, expected.groups, task.coordinating.collectives.length);
    if ('due' in expected) judge('due', place, expected.due, task.due.deadline);
    if (expected.ym) {
      judge('months', place, expected.ym, task.due.ym);
      const unread = task.due.ym.length === 0 || JSON.stringify(expected.ym) === JSON.stringify(task.due.ym);
      judge('wrongMonths', place, true, unread);
    } else if (expected.months) judge('months', place, expected.months, task.due.months);
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
