/** Widths of columns: a sheet keeps them for runs of columns, which are cut where one of them shall differ. */
import { attributesOf, childNamed, childrenNamed } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';
import type { XmlEdit } from '../xml/edit';

interface ColumnRun {
  readonly element: XmlElement;
  readonly first: number;
  readonly last: number;
}

/** Returns some columns (0-based, in a row) the width of another; nothing changes where that one has no width of its own. */
export function copyWidth(edit: XmlEdit, like: number, from: number, count: number): void {
  const { document } = edit;
  const { root } = document;
  const list = childNamed(root, 'cols');
  const runs = list ? runsOf(document, list) : [];
  const model = runs.find(({ first, last }) => first <= like + 1 && like + 1 <= last);
  const width = model && attributesOf(document, model.element).find(({ name }) => name === 'width')?.value;
  if (!list || width === undefined) return;
  const [first, last] = [from + 1, from + count];
  for (const run of runs.filter((each) => each.first <= last && first <= each.last)) {
    const pieces = [
      columnXml(document, run.element, run.first, Math.min(run.last, first - 1)),
      columnXml(document, run.element, Math.max(run.first, first), Math.min(run.last, last), width),
      columnXml(document, run.element, Math.max(run.first, last + 1), run.last),
    ];
    edit.replace(run.element.start, run.element.end, pieces.join(''));
  }
  for (const [gapFirst, gapLast] of gaps(runs, first, last)) {
    const before = runs.filter((run) => run.last < gapFirst).at(-1);
    const xml = `<${list.prefix}col min="${gapFirst}" max="${gapLast}" width="${width}" customWidth="1"/>`;
    edit.insert(before ? before.element.end : list.openEnd, xml);
  }
}

function runsOf(document: XmlDocument, list: XmlElement): ColumnRun[] {
  return childrenNamed(list, 'col').map((element) => {
    const values = new Map(attributesOf(document, element).map(({ name, value }) => [name, Number(value)]));
    return { element, first: values.get('min') ?? 0, last: values.get('max') ?? 0 };
  });
}

/** Columns between two numbers that stand in no run. */
function gaps(runs: readonly ColumnRun[], first: number, last: number): [number, number][] {
  const found: [number, number][] = [];
  let next = first;
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    if (run.last < next) continue;
    if (run.first > last) break;
    if (run.first > next) found.push([next, run.first - 1]);
    next = run.last + 1;
  }
  if (next <= last) found.push([next, last]);
  return found;
}

/** A run's element for other columns; with a width it is shown, whatever hid it. Empty where no column is left. */
function columnXml(document: XmlDocument, element: XmlElement, min: number, max: number, width?: string): string {
  if (min > max) return '';
  const kept = attributesOf(document, element).filter(({ name }) => {
    if (name === 'min' || name === 'max') return false;
    return width === undefined || !['width', 'customWidth', 'bestFit', 'hidden', 'collapsed'].includes(name);
  });
  const own = width === undefined ? '' : ` width="${width}" customWidth="1"`;
  const attributes = kept.map(({ name, valueStart, valueEnd }) => {
    const quote = document.text[valueEnd] ?? '"';
    return ` ${name}=${quote}${document.text.slice(valueStart, valueEnd)}${quote}`;
  });
  return `<${element.name} min="${min}" max="${max}"${attributes.join('')}${own}/>`;
}
