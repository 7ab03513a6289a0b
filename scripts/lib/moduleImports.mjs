/** Who imports whom in src/, module by module, as Mermaid pictures and as a table of what is loaded only when needed. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from './setUp.mjs';

/** Folders whose own folders are modules; any other first folder of src/ is one module. */
const DIVIDED = ['core', 'workbook'];
/** Modules with a picture of their own: their folders, and the files beside these by name. */
const INSIDE = ['core/plan', 'core/report', 'app', 'pane'];

const src = path.join(root, 'src');
const slashes = (name) => name.replaceAll(path.sep, '/');

/** Returns every source file below src/ with the files there that it imports (types too) and those that it loads later. */
function scan() {
  const names = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map(slashes)
    .filter((name) => /\.tsx?$/.test(name));
  const known = new Set(names);
  return names.sort().map((name) => {
    const text = readFileSync(path.join(src, name), 'utf8');
    const resolve = (wanted) => {
      const base = path.posix.join(path.posix.dirname(name), wanted);
      return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((each) => known.has(each)) ?? null;
    };
    const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
    const later = [...text.matchAll(/(?<!typeof )\bimport\((?:\/\*.*?\*\/\s*)?'([^']+)'\)/g)].map(
      ([, wanted]) => wanted,
    );
    return {
      name,
      imports: imports
        .filter((wanted) => wanted.startsWith('.'))
        .map(resolve)
        .filter((file) => file !== null),
      later: [...new Set(later)].map((wanted) => (wanted.startsWith('.') ? (resolve(wanted) ?? wanted) : wanted)),
    };
  });
}

/** Returns the module of a file: `core/units`, `workbook/xlsx`, `app`. */
function moduleOf(file) {
  const [first, second, third] = file.split('/');
  return DIVIDED.includes(first) && third !== undefined ? `${first}/${second}` : first;
}

/** Returns importer → imported, both sorted, of the names that `nameOf` gives files; null leaves a file out. */
function graphOf(files, nameOf) {
  const graph = new Map();
  for (const { name, imports } of files) {
    const from = nameOf(name);
    if (from === null) continue;
    const to = graph.get(from) ?? graph.set(from, new Set()).get(from);
    for (const each of imports.map(nameOf)) if (each !== null && each !== from) to.add(each);
  }
  return new Map([...graph].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, to]) => [from, [...to].sort()]));
}

function reaches(graph, from, to, seen = new Set()) {
  if (seen.has(from)) return false;
  seen.add(from);
  return (graph.get(from) ?? []).some((next) => next === to || reaches(graph, next, to, seen));
}

/** Returns a Mermaid picture of a graph without circles; an arrow that longer ways of others imply is left out. */
function picture(graph) {
  const ids = new Map([...graph.keys()].map((name) => [name, name.replace(/\W/g, '_')]));
  const arrows = [...graph].flatMap(([from, to]) => {
    if (reaches(graph, from, from)) throw new Error(`${from} imports itself by way of others`);
    return to
      .filter((each) => !to.some((other) => other !== each && reaches(graph, other, each)))
      .map((each) => `  ${ids.get(from)} --> ${ids.get(each)}`);
  });
  return ['```mermaid', 'flowchart TD', ...[...ids].map(([name, id]) => `  ${id}["${name}"]`), ...arrows, '```'];
}

/** Returns the written parts of docs/architecture.md, each by the name of its markers, as lines. */
export function architectureParts() {
  const files = scan();
  const below = (area) =>
    graphOf(files, (file) => {
      if (!file.startsWith(`${area}/`)) return null;
      const [first, rest] = file.slice(area.length + 1).split('/');
      return rest === undefined ? first.replace(/\.tsx?$/, '') : `${first}/`;
    });
  const later = files.flatMap(({ name, later: loaded }) => loaded.map((each) => [each, name])).sort();
  return {
    modules: picture(graphOf(files, moduleOf)),
    inside: INSIDE.flatMap((area) => [`**\`src/${area}\`**`, '', ...picture(below(area)), '']).slice(0, -1),
    lazy: ['| Loaded when needed | by |', '|---|---|', ...later.map(([what, by]) => `| \`${what}\` | \`src/${by}\` |`)],
  };
}
