/** Writes a generated workbook down: the grids, and beside them what every task in them says. */
import type { CellValue, MergedArea, SheetGrid, WorkbookGrids } from '../../src/core/grid/grid';
import type { Column } from './headers';
import { HEADER_WORDS } from './headers';
import { isIn, thoseIn } from './leftOut';
import type { NamesSpec, BookSpec, TaskSpec } from './spec';
import { CATALOGUE_ROWS, LEADING, CONTACT, STRANGER, COLLECTIVES } from './office';
import type { TrueProgress } from './results';
import { STATES, UNREPORTED, completion } from './results';
import type { TrueTime } from './times';
import { YEAR, YEAR_TIME, EVENTS_BAND, EVENTS_TIME, bandTime, matrixTime, two, waiting } from './times';

/** Names as they should be read: units by code (persons by their text), how many collectives, whether something is unknown. */
export interface TrueNames {
  readonly units: readonly string[];
  readonly collectives: number;
  /** Null where the rules leave it open. */
  readonly unknown: boolean | null;
}

/** What a task says by the rules. */
export interface TrueTask {
  readonly sheet: string;
  readonly row: number;
  readonly number: string | null;
  readonly content: string;
  readonly field: string | null;
  readonly director: string | null;
  readonly product: string | null;
  readonly lead: TrueNames;
  readonly beside: TrueNames;
  readonly time: TrueTime;
  readonly progress: TrueProgress;
  readonly on: string | null;
}

export interface TypesetBook {
  readonly grids: WorkbookGrids;
  readonly tasks: readonly TrueTask[];
  /** The columns of every plan sheet, from A; '' is a blank one. */
  readonly columns: readonly string[];
}

/** A column by its key: that of its meaning, `m3` for March of a matrix, `q2` for a quarter, `s1` for a column of one state. */
type Key = Column | `m${number}` | `q${number}` | `s${number}`;

interface Cell {
  readonly value: CellValue;
  readonly format?: string;
}

interface Line {
  readonly cells: Map<Key, Cell>;
  /** Cells by physical column. */
  readonly loose?: ReadonlyMap<number, CellValue>;
  /** Columns whose cell is merged with that of the line above. */
  readonly merged: Set<Key>;
}

interface Layout {
  readonly keys: readonly (Key | null)[];
  readonly headers: ReadonlyMap<Key, string>;
  /** What stands above some headers, over two lines. */
  readonly above: ReadonlyMap<Key, string> | null;
}

/** A task before its row is known. */
interface Draft extends Omit<TrueTask, 'sheet' | 'row'> {
  /** Index of its line. */
  readonly line: number;
  /** Coordinating units named in its lead cell. */
  readonly inLead: readonly string[];
}

/** Writes the workbook of a spec. */
export function typeset(spec: BookSpec): TypesetBook {
  const layout = layoutOf(spec);
  const sheets: SheetGrid[] = [];
  const tasks: TrueTask[] = [];
  for (const { name, title, specs } of sheetsOf(spec)) {
    const { sheet, drafts } = typesetSheet(name, title, specs, spec, layout);
    sheets.push(sheet);
    for (const draft of drafts) tasks.push({ sheet: name, row: draft.line + 1, ...draft });
  }
  return {
    grids: { name: 'ke-hoach.xlsx', sheets: withOthers(sheets, spec) },
    tasks,
    columns: layout.keys.map((key) => key ?? ''),
  };
}

/** Returns true if a spec gives its tasks bands. */
function isBanded({ shape }: BookSpec): boolean {
  return shape === 'months' || shape === 'quarters';
}

function hasNumbers(spec: BookSpec): boolean {
  return spec.numbers !== 'none' || isBanded(spec) || spec.groups !== 'none';
}

function layoutOf(spec: BookSpec): Layout {
  const matrix = (letter: 'm' | 'q', count: number): Key[] =>
    Array.from({ length: count }, (_, index): Key => `${letter}${index + 1}`);
  const has = (extra: BookSpec['extra'][number]): boolean => spec.extra.includes(extra);
  const only = (is: boolean, ...keys: Key[]): Key[][] => (is ? [keys] : []);
  const blocks: Key[][] = [
    ...only(hasNumbers(spec), 'number'),
    ...only(hasFieldColumn(spec), 'field'),
    ['content'],
    ...only(has('director'), 'director'),
    has('coordinating') ? ['lead', 'coordinating'] : ['lead'],
    ...only(spec.shape === 'free' || spec.shape === 'days', 'due'),
    ...only(spec.shape === 'matrix', ...matrix('m', 12)),
    ...only(spec.shape === 'quarter matrix', ...matrix('q', 4)),
    ...only(has('product'), 'product'),
    ...progressBlocks(spec),
    ...only(has('cause') && spec.results !== 'none', 'cause'),
    ...only(has('note') && spec.results !== 'none', 'note'),
  ];
  const { order } = spec;
  if (order !== null) {
    const rank = new Map(blocks.map((block, index) => [block, order[index] ?? 0]));
    blocks.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  }
  const keys = blocks.flat();
  return {
    keys: spec.blankFirst ? [null, ...keys] : keys,
    headers: new Map(keys.map((key) => [key, headerOf(key, spec)])),
    above: spec.twoLines ? new Map(keys.flatMap((key) => aboveOf(key, spec))) : null,
  };
}

function hasFieldColumn(spec: BookSpec): boolean {
  return spec.extra.includes('field') && spec.groups === 'none' && !isBanded(spec);
}

function progressBlocks({ results }: BookSpec): Key[][] {
  if (results === 'states') return [STATES.map((_, index): Key => `s${index}`)];
  if (results === 'text') return [['result']];
  if (results === 'boxes') return [['box']];
  if (results === 'text and day') return [['result', 'completed']];
  return results === 'percent' ? [['percent', 'completed']] : [];
}

function headerOf(key: Key, spec: BookSpec): string {
  const number = Number(key.slice(1));
  if (/^m\d/.test(key)) {
    // A bare number says a month only below a common head.
    const before = ['T', 'Tháng ', '', 'Th.'][(spec.words[0] ?? 0) % (spec.twoLines ? 4 : 2)] ?? '';
    return `${before}${number}`;
  }
  if (/^q\d/.test(key)) return `Quý ${['I', 'II', 'III', 'IV'][number - 1] ?? ''}`;
  if (/^s\d/.test(key)) return STATES[number]?.header ?? '';
  if (spec.twoLines && key === 'lead') return 'Chủ trì';
  if (spec.twoLines && key === 'coordinating') return 'Phối hợp';
  const known = thoseIn(HEADER_WORDS.get(key as Column) ?? []);
  const at = [...HEADER_WORDS.keys()].indexOf(key as Column);
  return known[(spec.words[at] ?? 0) % known.length]?.text ?? '';
}

/** The common head of columns that belong together. */
function aboveOf(key: Key, { extra }: BookSpec): [Key, string][] {
  if (/^[mq]\d/.test(key)) return [[key, 'Thời gian thực hiện']];
  if (/^s\d/.test(key)) return [[key, 'Kết quả thực hiện']];
  const names = extra.includes('coordinating') && (key === 'lead' || key === 'coordinating');
  return names ? [[key, 'Đơn vị thực hiện']] : [];
}

interface SheetSpec {
  readonly name: string;
  readonly title: BookSpec['dirt']['title']['lines'];
  readonly specs: readonly TaskSpec[];
}

function sheetsOf(spec: BookSpec): SheetSpec[] {
  const { tasks, dirt } = spec;
  if (spec.shape === 'sheets') {
    const months = [...new Set(tasks.map(({ month }) => month))].sort((a, b) => a - b);
    return months.map((month) => ({
      name: [`Tháng ${month}`, `T${month}`, `Thang ${two(month)}`, `Tháng ${month}-${YEAR}`][spec.sheetName] ?? '',
      title: [[`KẾ HOẠCH CÔNG TÁC THÁNG ${month} NĂM ${YEAR}`], ...dirt.title.lines.slice(1)],
      specs: inOrder(
        tasks.filter((task) => task.month === month),
        spec,
      ),
    }));
  }
  const name = [`Kế hoạch ${YEAR}`, 'KH', 'Sheet1', 'Nhiệm vụ trọng tâm'][spec.sheetName] ?? '';
  const ordered = inOrder(tasks, spec);
  if (spec.split === 0 || spec.split >= ordered.length) return [{ name, title: dirt.title.lines, specs: ordered }];
  return [
    { name, title: dirt.title.lines, specs: ordered.slice(0, spec.split) },
    { name: `${name} (2)`, title: dirt.title.lines, specs: ordered.slice(spec.split) },
  ];
}

/** Tasks by band, then by field. */
function inOrder(tasks: readonly TaskSpec[], spec: BookSpec): TaskSpec[] {
  const grouped = spec.groups !== 'none' || hasFieldColumn(spec);
  const rank = (task: TaskSpec): number => bandOf(task, spec);
  return [...tasks].sort((a, b) => rank(a) - rank(b) || (grouped ? a.field.localeCompare(b.field) : 0));
}

/** The band of outside events comes behind the months. */
const EVENTS = 13;
const NO_BAND = -1;

/** The band of a task by its first month; 0 for the whole year, which only plans by quarters have; -1 for none. */
function bandOf({ month, apart }: TaskSpec, { shape }: BookSpec): number {
  if (shape === 'months') return apart ? EVENTS : month;
  if (shape === 'sheets') return apart ? EVENTS : NO_BAND;
  if (shape !== 'quarters') return NO_BAND;
  return apart ? 0 : Math.ceil(month / 3) * 3 - 2;
}

function typesetSheet(
  name: string,
  title: SheetSpec['title'],
  specs: readonly TaskSpec[],
  spec: BookSpec,
  layout: Layout,
): { sheet: SheetGrid; drafts: readonly Draft[] } {
  const { dirt } = spec;
  const lines: Line[] = title.map(([left = '', right]) => ({
    cells: new Map(),
    loose: new Map<number, CellValue>([[0, left], ...(right === undefined ? [] : [[3, right] as const])]),
    merged: new Set(),
  }));
  lines.push(blankLine());
  const headerAt = lines.length;
  lines.push(...headerLines(layout, dirt.columnNumbers));
  const drafts: Draft[] = [];
  const run = { band: NO_BAND, field: '', fields: 0, number: 0 };
  const put = (cells: Partial<Record<Column, CellValue>>): void => void lines.push(lineOf(cells, layout));
  const total = (): void => dirt.totals?.rows.forEach((row) => put(row));
  for (const [index, task] of specs.entries()) {
    if (bandOf(task, spec) !== run.band) {
      if (run.band >= 0) total();
      Object.assign(run, { band: bandOf(task, spec), field: '', fields: 0, number: 0 });
      put(bandCells(run.band, spec, layout));
    }
    if (spec.groups !== 'none' && task.field !== run.field) {
      if (spec.groups !== 'fields, numbers run on') run.number = 0;
      run.field = task.field;
      run.fields += 1;
      put({
        number: ['I', 'II', 'III'][run.fields - 1] ?? 'IV',
        content: task.field,
        ...(spec.groups === 'fields with a lead' ? { lead: LEADING[0]?.name ?? null, due: 'Quý I' } : {}),
      });
      if (spec.groups === 'fields and sub-headings') put({ content: 'Việc theo chương trình' });
    }
    if (dirt.blanks.includes(index)) lines.push(blankLine());
    if (dirt.headers.includes(index) && index > 0)
      lines.push(
        ...repeated(headerLines(layout, dirt.columnNumbersAgain ? dirt.columnNumbers : 'none'), dirt.headerCase),
      );
    run.number += 1;
    const above = drafts.at(-1);
    drafts.push(putTask(task, run.number, lines, above?.line === lines.length - 1 ? above : null, spec, layout));
  }
  total();
  if (dirt.below.length > 0) lines.push(blankLine());
  for (const { rows } of dirt.below) for (const row of rows) put(row);
  return { sheet: gridOf(name, lines, headerAt, spec, layout), drafts };
}

function blankLine(): Line {
  return { cells: new Map(), merged: new Set() };
}

/** A line of those cells whose columns there are; a number column that is not there lends its cell to the content. */
function lineOf(cells: Partial<Record<Column, CellValue>>, layout: Layout): Line {
  const line = blankLine();
  for (const [key, value] of Object.entries(cells) as [Column, CellValue][]) {
    if (layout.keys.includes(key)) line.cells.set(key, { value });
    else if (key === 'number' && cells.content === undefined) line.cells.set('content', { value });
  }
  return line;
}

function headerLines(layout: Layout, numbers: BookSpec['dirt']['columnNumbers']): Line[] {
  const heads = layout.keys.filter((key) => key !== null);
  const lines: Line[] = [];
  const own = blankLine();
  if (layout.above !== null) {
    const first = blankLine();
    for (const [index, key] of heads.entries()) {
      const above = layout.above.get(key);
      const text = layout.headers.get(key) ?? '';
      if (above === undefined) {
        first.cells.set(key, { value: text });
        own.merged.add(key);
      } else {
        if (layout.above.get(heads[index - 1] ?? 'number') !== above) first.cells.set(key, { value: above });
        own.cells.set(key, { value: text });
      }
    }
    lines.push(first);
  } else for (const key of heads) own.cells.set(key, { value: layout.headers.get(key) ?? '' });
  lines.push(own);
  if (numbers === 'none' || (heads.length < 3 && !isIn('rows: column numbers of two columns'))) return lines;
  const counted = blankLine();
  for (const [index, key] of heads.entries()) counted.cells.set(key, { value: columnNumber(index, numbers) });
  return [...lines, counted];
}

function columnNumber(index: number, form: 'numbers' | 'brackets' | 'letters'): CellValue {
  if (form === 'numbers') return index + 1;
  return form === 'brackets' ? `(${index + 1})` : index < 2 ? (['A', 'B'][index] ?? null) : index - 1;
}

/** The header again, as somebody typed it the second time. */
function repeated(lines: readonly Line[], form: BookSpec['dirt']['headerCase']): Line[] {
  const again = (value: CellValue): CellValue => {
    if (typeof value !== 'string' || form === 'same') return value;
    return form === 'capitals' ? value.toUpperCase() : value.replace(' ', '\n');
  };
  return lines.map(({ cells, merged }) => ({
    cells: new Map([...cells].map(([key, { value }]) => [key, { value: again(value) }])),
    merged,
  }));
}

function bandCells(band: number, spec: BookSpec, layout: Layout): Partial<Record<Column, CellValue>> {
  const text =
    band === EVENTS
      ? EVENTS_BAND
      : band === 0
        ? 'Cả năm'
        : spec.band.text(spec.shape === 'months' ? 'month' : 'quarter', band);
  const others = (['lead', 'coordinating', 'result', 'note'] as const).filter((key) => layout.keys.includes(key));
  const beside = others[(spec.words[1] ?? 0) % others.length] ?? 'lead';
  return {
    [spec.bandPlace]: text,
    ...(spec.dirt.besideBand === 'nothing' ? {} : { [beside]: spec.dirt.besideBand === 'text' ? '3 nhiệm vụ' : 3 }),
  };
}

/** Writes the row or rows of a task; `above` is the task of the row above it, whose cells it may share. */
function putTask(
  task: TaskSpec,
  number: number,
  lines: Line[],
  above: Draft | null,
  spec: BookSpec,
  layout: Layout,
): Draft {
  const line = blankLine();
  // Without numbers, a row below that shares the cells of another may be a piece of it: no rule tells them apart.
  const shares = (column: TaskSpec['shares'][number]): Draft | null =>
    task.shares.includes(column) && hasNumbers(spec) ? above : null;
  const set = (key: Key, cell: Cell): void => {
    if (layout.keys.includes(key) && cell.value !== '') line.cells.set(key, cell);
  };
  const share = (...keys: Key[]): void => keys.forEach((key) => line.merged.add(key));

  const inline = isBanded(spec) ? task.inline : null;
  const content = `${task.content}${inline?.text ?? ''}`;
  const field = spec.groups !== 'none' || hasFieldColumn(spec) ? task.field : null;
  set('content', { value: content });
  set('number', { value: spec.numbers === 'dot' ? `${number}.` : spec.numbers === 'text' ? String(number) : number });
  if (hasFieldColumn(spec) && above !== null && above.field === task.field) share('field');
  else set('field', { value: task.field });
  set('director', { value: task.director });
  set('product', { value: task.product });
  set('note', { value: task.note });
  set('cause', { value: task.cause });

  const lead = shares('lead');
  const ownLead = leadOf(task, spec);
  if (lead === null) set('lead', { value: ownLead.text });
  else share('lead');
  const beside = shares('coordinating');
  const ownBeside = besideOf(task);
  if (beside === null) set('coordinating', { value: ownBeside.text });
  else share('coordinating');
  const inLead = lead === null ? ownLead.inLead : lead.inLead;

  const due = spec.shape === 'free' || spec.shape === 'days' ? shares('due') : null;
  const time = due === null ? timeOf(task, inline, spec, set) : due.time;
  if (due !== null) share('due');

  const result = spec.results === 'states' || spec.results === 'none' ? null : shares('result');
  const progress = result ?? progressOf(task, spec, set);
  if (result !== null) share('result', 'percent', 'box', 'completed');

  const draft: Draft = {
    line: lines.length,
    inLead,
    number: layout.keys.includes('number') ? String(number) : null,
    content,
    field,
    director: layout.keys.includes('director') ? task.director : null,
    product: layout.keys.includes('product') ? task.product : null,
    lead: lead?.lead ?? ownLead.names,
    beside: withUnits(layout.keys.includes('coordinating') ? (beside?.beside ?? ownBeside.names) : NOBODY, inLead),
    time,
    progress: progress.progress,
    on: progress.on,
  };
  const at = content.search(/, \p{Ll}/u) + 1;
  if (task.cut === 'no' || at === 0 || !hasNumbers(spec)) {
    lines.push(line);
    return draft;
  }
  line.cells.set('content', { value: content.slice(0, at) });
  lines.push(line);
  if (task.cut === 'header') lines.push(...repeated(headerLines(layout, 'none'), spec.dirt.headerCase));
  lines.push(lineOf({ content: content.slice(at + 1) }, layout));
  return draft;
}

const NOBODY: TrueNames = { units: [], collectives: 0, unknown: false };

function withUnits(names: TrueNames, units: readonly string[]): TrueNames {
  return { ...names, units: [...new Set([...names.units, ...units])] };
}

function namesText({ units, spelling, separator }: NamesSpec, more: readonly string[]): string {
  // A line break inside a name and one between names cannot be told apart without a catalogue.
  const between = separator.text.includes('\n') && spelling.of(BROKEN).includes('\n') ? '; ' : separator.text;
  const parts = [...units.map((unit) => spelling.of(unit)), ...more];
  return `${between.endsWith('- ') && parts.length > 1 ? '- ' : ''}${parts.join(between)}`;
}

const BROKEN = { code: '', name: 'a b', short: 'a b', kind: '', typo: '' };

function leadOf(task: TaskSpec, spec: BookSpec): { text: string; names: TrueNames; inLead: readonly string[] } {
  const { lead, person } = task;
  if (spec.persons) return { text: person, names: { ...NOBODY, units: [person] }, inLead: [] };
  const units = lead.units.map(({ code }) => code);
  const first = lead.units[0];
  // Without numbers, a row of nothing but a content may be a heading: no rule tells them apart.
  if (lead.odd === 'blank' && hasNumbers(spec)) return { text: '', names: NOBODY, inLead: [] };
  if (lead.odd === 'contact')
    return { text: `${namesText(lead, [])}${CONTACT}`, names: { ...NOBODY, units, unknown: null }, inLead: [] };
  if (lead.odd === 'stranger') return { text: STRANGER, names: { ...NOBODY, unknown: true }, inLead: [] };
  if (lead.odd === 'collective')
    return { text: COLLECTIVES[2] ?? '', names: { ...NOBODY, collectives: 1 }, inLead: [] };
  if (lead.odd === 'typo' && first !== undefined)
    return { text: first.typo, names: { ...NOBODY, units: [first.code] }, inLead: [] };
  const helper = LEADING.find((unit) => !lead.units.includes(unit));
  if (lead.odd === 'beside' && helper !== undefined)
    return {
      text: `${namesText(lead, [])} (P/h ${lead.spelling.of(helper)})`,
      names: { ...NOBODY, units },
      inLead: [helper.code],
    };
  return { text: namesText(lead, []), names: { ...NOBODY, units }, inLead: [] };
}

function besideOf({ beside }: TaskSpec): { text: string; names: TrueNames } {
  const more = beside.collective === null ? [] : [beside.collective];
  return {
    text: namesText(beside, more),
    names: { ...NOBODY, units: beside.units.map(({ code }) => code), collectives: more.length },
  };
}

function timeOf(
  task: TaskSpec,
  inline: TaskSpec['inline'],
  spec: BookSpec,
  set: (key: Key, cell: Cell) => void,
): TrueTime {
  const { shape } = spec;
  if (shape === 'free' || shape === 'days') {
    set('due', task.time.cell(task.month));
    return task.time.means(task.month);
  }
  if (shape === 'matrix' || shape === 'quarter matrix') {
    const letter = shape === 'matrix' ? 'm' : 'q';
    const most = shape === 'matrix' ? 12 : 4;
    const first = shape === 'matrix' ? task.month : Math.ceil(task.month / 3);
    // No neighbours: whether those are a range is said nowhere.
    const marked = task.alsoMonth && first + 2 <= most ? [first, first + 2] : [first];
    for (const mark of marked) set(`${letter}${mark}`, { value: task.mark });
    return shape === 'matrix'
      ? matrixTime('month', marked)
      : matrixTime(
          'quarter',
          marked.map((quarter) => quarter * 3),
        );
  }
  const own = task.apart
    ? shape === 'quarters'
      ? YEAR_TIME
      : EVENTS_TIME
    : bandTime(shape === 'quarters' ? 'quarter' : 'month', task.month);
  if (inline === null) return own;
  const time = inline.means ?? own;
  // A band of one month has fixed the time; an event in its work is only what that follows.
  return inline.event === true && own.kind !== 'month' ? waiting(time) : time;
}

function progressOf(
  task: TaskSpec,
  spec: BookSpec,
  set: (key: Key, cell: Cell) => void,
): { progress: TrueProgress; on: string | null } {
  if (spec.results === 'none') return { progress: UNREPORTED, on: null };
  if (spec.results === 'states') {
    const state = STATES[task.state];
    if (state !== undefined) set(`s${task.state}`, { value: task.mark });
    return { progress: state?.means ?? UNREPORTED, on: null };
  }
  const key = spec.results === 'percent' ? 'percent' : spec.results === 'boxes' ? 'box' : 'result';
  set(key, task.result.cell(task.resultMonth));
  const progress = task.result.means(task.resultMonth);
  const open = progress.states.length > 1 || !['done', 'unreported'].includes(progress.states[0] ?? '');
  const dated = spec.results === 'text and day' || spec.results === 'percent';
  if (!dated || task.finished === null || open) return { progress, on: null };
  const { month, day, text } = task.finished;
  set('completed', completion(month, day, text));
  return { progress: { ...progress, states: ['done'] }, on: `${YEAR}-${two(month)}-${two(day)}` };
}

function gridOf(name: string, lines: readonly Line[], headerAt: number, spec: BookSpec, layout: Layout): SheetGrid {
  const { legend } = spec.dirt;
  const rows: CellValue[][] = [];
  const formats: (string | undefined)[][] = [];
  const merges: MergedArea[] = [];
  for (const [index, line] of lines.entries()) {
    const cells: CellValue[] = [];
    const codes: (string | undefined)[] = [];
    const set = (column: number, value: CellValue): void => {
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    };
    for (const [column, value] of line.loose ?? []) if (value !== '') set(column, value);
    for (const [column, key] of layout.keys.entries()) {
      if (key === null) continue;
      const cell = line.cells.get(key);
      if (cell !== undefined && cell.value !== null) {
        set(column, cell.value);
        if (cell.format !== undefined) codes[column] = cell.format;
      }
      if (!line.merged.has(key)) continue;
      const open = merges.find((area) => area.left === column && area.bottom === index);
      if (open === undefined) merges.push({ top: index, left: column, bottom: index + 1, right: column });
      else merges[merges.indexOf(open)] = { ...open, bottom: index + 1 };
    }
    const beside = legend?.lines[index - headerAt];
    if (legend !== null && beside !== undefined && beside !== '') set(layout.keys.length + legend.gap, beside);
    rows.push(cells);
    formats.push(codes);
  }
  return { name, visibility: 'visible', rows, formats, merges, hiddenRows: 0, own: null };
}

function sheet(name: string, rows: readonly (readonly CellValue[])[], more: Partial<SheetGrid> = {}): SheetGrid {
  return { name, visibility: 'visible', rows, formats: [], merges: [], hiddenRows: 0, own: null, ...more };
}

/** The other sheets that a workbook may have; none of them counts. */
function withOthers(plans: readonly SheetGrid[], { others, catalogue }: BookSpec): SheetGrid[] {
  const all = [...plans];
  const [first] = plans;
  if (others.includes('cover'))
    all.unshift(sheet('Bìa', [['SỞ BIỂN VÀ HẢI ĐẢO'], [], [`KẾ HOẠCH NĂM ${YEAR}`], ['Cồn Rạng, tháng 01']]));
  if (others.includes('hidden copy') && first !== undefined) all.push({ ...first, name: 'Lưu', visibility: 'hidden' });
  if (others.includes('letter'))
    all.push(
      sheet('Công văn', [
        ['Kính gửi: Các phòng, đơn vị'],
        ['Đề nghị các đơn vị báo cáo kết quả trước ngày 25 hằng tháng.'],
      ]),
    );
  if (others.includes('agenda'))
    all.push(
      sheet('Họp lãnh đạo', [
        [`NỘI DUNG HỌP LÃNH ĐẠO NĂM ${YEAR}`],
        ['TT', 'Nội dung'],
        ['I', 'QUÝ II'],
        [1, 'Phương án nạo vét luồng (Văn phòng Sở báo cáo trong tháng 5)'],
        [2, 'Dự toán nhà đèn số 2 (Phòng Khai thác thủy sản báo cáo trong tháng 4, 5)'],
      ]),
    );
  if (others.includes('indicators'))
    all.push(
      sheet('Chỉ tiêu', [
        [`CÁC CHỈ TIÊU NĂM ${YEAR}`],
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', `Kế hoạch năm ${YEAR}`, 'Thực hiện 6 tháng'],
        [1, 'Tàu được đăng kiểm', 'Chiếc', 420, 235],
        [2, 'Bến được giữ sạch', '%', 62.5, 58],
      ]),
    );
  return catalogue ? [...all, sheet('Danh mục đơn vị', CATALOGUE_ROWS)] : all;
}
