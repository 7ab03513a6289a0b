/**
 * `npm run docs`: writes docs/issues.md from the catalogue of issue codes and their sentences, and the pictures of
 * docs/architecture.md from the imports of the source, so that neither can age. Another folder than docs/ may be named.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { architectureParts } from './lib/moduleImports.mjs';
import { root } from './lib/setUp.mjs';

const { evaluate } = createRequire(import.meta.url)('./lib/readMessages.cjs');
const source = (...parts) => path.join(root, 'src', ...parts);

const { ISSUE_SEVERITY } = evaluate(source('core', 'checks', 'codes.ts'));
const { ISSUE_PARAMS } = evaluate(source('core', 'checks', 'issueParams.ts'));
const LANGUAGES = [
  ['Tiếng Việt', evaluate(source('messages', 'vi', 'checks.ts')).checks],
  ['English', evaluate(source('messages', 'en', 'checks.ts')).checks],
];
const SEVERITIES = { error: 'Errors', warning: 'Warnings', info: 'Infos' };

const codes = Object.keys(ISSUE_SEVERITY);
const codesOf = (severity) => codes.filter((code) => ISSUE_SEVERITY[code] === severity);

/** Returns a sentence of a catalogue; throws where it is missing: a code without words must not be left out. */
function sentence(catalogue, key) {
  const text = catalogue[key];
  if (!text) throw new Error(`${key} has no sentence`);
  return text;
}

/** A sentence to be read with its places: words that follow a count in the plural, sentences that fill a place by its name. */
const placeNames = (text) =>
  text.replace(/\{\w+\|one:[^|}]*\|other:([^}]*)\}/g, '$1').replace(/\{(\w+)\|[^}]+\}/g, '{$1}');
const asSentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Returns a text up to its last "; " and what follows it; null for the latter where there is none. */
function halves(text) {
  const at = text.lastIndexOf('; ');
  return at < 0 ? [text, null] : [`${text.slice(0, at)}.`, asSentence(text.slice(at + 2))];
}

/** Returns the ends of a sentence that a code of its own fills in, each with what it stands for. */
function endings(catalogue, text) {
  return [...text.matchAll(/\{(\w+)\|([^}*]+)\*\}/g)].flatMap(([, place, area]) =>
    Object.keys(catalogue)
      .filter((key) => key.startsWith(area))
      .map((key) => ({ place, value: key.slice(area.length), text: catalogue[key] })),
  );
}

/** Returns what an issue means, what to do about it and why it matters, in one language. */
function told(catalogue, code) {
  const text = sentence(catalogue, `issue.${code}`);
  const [means, act] = halves(placeNames(text));
  const [matters, actBesides] = halves(sentence(catalogue, `issue.${code}.why`));
  const ends = endings(catalogue, text);
  const actOf =
    act ?? actBesides ?? (ends.every((end) => halves(end.text)[1]) ? `see \`${ends[0]?.place}\` below` : null);
  if (actOf === null) throw new Error(`${code} does not say what to do`);
  return { title: sentence(catalogue, `issue.${code}.title`), means, act: actOf, matters, ends };
}

function section(code) {
  const languages = LANGUAGES.map(([language, catalogue]) => [language, told(catalogue, code)]);
  const row = (title, of) => `| ${title} | ${languages.map(([, words]) => of(words)).join(' | ')} |`;
  const rule = `src/core/checks/rules/${code}.ts`;
  if (!existsSync(path.join(root, rule))) throw new Error(`${rule} is not there`);
  const params = ISSUE_PARAMS[code].map((name) => `\`${name}\``).join(', ');
  const ends = languages[0][1].ends.map(
    ({ place, value }, index) =>
      `| \`${place}\`: ${value} | ${languages.map(([, words]) => words.ends[index].text).join(' | ')} |`,
  );
  return [
    `### \`${code}\``,
    '',
    `| ${ISSUE_SEVERITY[code]} | ${languages.map(([language]) => language).join(' | ')} |`,
    '|---|---|---|',
    row('title', ({ title }) => `**${title}**`),
    row('what it means', ({ means }) => means),
    row('what to do', ({ act }) => act),
    row('why it matters', ({ matters }) => matters),
    ...ends,
    '',
    `Found by [${rule}](../${rule})${params === '' ? '' : `; carries ${params}`}.`,
    '',
  ];
}

const [[, vi], [, en]] = LANGUAGES;
const page = [
  '# The issue codes',
  '',
  '<!-- Written by `npm run docs` from src/core/checks/codes.ts and src/messages; a change here is lost. -->',
  '',
  `What **Kiểm tra** and \`tiendo check\` can find: ${codes.length} codes. A code is stable: programs may depend on it, so codes are added and never changed or used again. An error makes \`tiendo check\` end with status 1; warnings and infos do not. The pane folds infos to one line per code and text.`,
  '',
  'In the sentences, `{name}` stands for what was found. A suggestion is what the whole cell should hold; it can be taken for one cell or for every cell with the same text, is shown beforehand and can be undone. An issue that an office accepts can be ignored: it is remembered in the workbook by task, code and part.',
  '',
  ...Object.entries(SEVERITIES).flatMap(([severity, title]) => [
    `## ${title}`,
    '',
    '| Code | Tiếng Việt | English |',
    '|---|---|---|',
    ...codesOf(severity).map(
      (code) => `| [\`${code}\`](#${code}) | ${vi[`issue.${code}.title`]} | ${en[`issue.${code}.title`]} |`,
    ),
    '',
    ...codesOf(severity).flatMap(section),
  ]),
];
const target = path.resolve(process.argv[2] ?? path.join(root, 'docs'));
writeFileSync(path.join(target, 'issues.md'), `${page.join('\n').trimEnd()}\n`);

/** Replaces what stands between the markers of each part; throws where a part has none. */
function filled(text, parts) {
  return Object.entries(parts).reduce((filledSoFar, [name, lines]) => {
    const markers = new RegExp(`(<!-- ${name}: [^\n]*-->\n)[^]*?(<!-- /${name} -->)`);
    if (!markers.test(filledSoFar)) throw new Error(`docs/architecture.md has no markers of "${name}"`);
    return filledSoFar.replace(markers, (_, begin, end) => `${begin}\n${lines.join('\n')}\n\n${end}`);
  }, text);
}
writeFileSync(
  path.join(target, 'architecture.md'),
  filled(readFileSync(path.join(root, 'docs', 'architecture.md'), 'utf8'), architectureParts()),
);
