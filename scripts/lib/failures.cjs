/** What failed, told briefly: the full title of every failed test and how its message begins. */

/** So many lines of a message tell what was expected and where. */
const LINES = 12;
const LONGEST_LINE = 240;

/** Colours of a terminal. */
const COLOURS = new RegExp(`${String.fromCodePoint(27)}\\[[\\d;]*m`, 'g');

/** A line of where Jest itself ran. */
const JEST_ITSELF = /^\s+at .*node_modules/;

/**
 * Lists what failed in a report of Jest's (`--json`): a line for each test, and its message beginning below. A file that
 * could not be read, or that failed outside its tests, is listed by its name.
 * @param {object} report
 * @param {string} project what the tests belong to
 * @param {string} root folder that names of files are told from
 * @returns {string[]} an entry for each failure
 */
function failuresIn(report, project, root) {
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.startsWith(root) ? name.slice(root.length).replace(/^[/\\]/, '') : name;
    const failed = assertionResults.filter((test) => test.status === 'failed');
    const told = failed.map(({ fullName, failureMessages }) =>
      entry(`${project}: ${fullName} (${file})`, failureMessages.join('\n')),
    );
    const outside = status === 'failed' && (failed.length === 0 || message.includes('Test suite failed to run'));
    return outside ? [...told, entry(`${project}: ${file}, outside its tests`, message)] : told;
  });
}

/**
 * Tells how a stage without a report failed: how what it wrote begins, and how it ends.
 * @param {string} title
 * @param {string} said all that it wrote
 */
function failureOfStage(title, said) {
  return entry(title, said, LINES / 2);
}

/** A title with the first lines of a message below it, and so many of its last ones. */
function entry(title, message, last = 0) {
  const lines = message
    .replace(COLOURS, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !JEST_ITSELF.test(line))
    .map((line) => `    ${line.slice(0, LONGEST_LINE)}`);
  const left = lines.length - LINES;
  if (left <= 0) return [`  ${title}`, ...lines].join('\n');
  const end = last === 0 ? [] : lines.slice(-last);
  return [`  ${title}`, ...lines.slice(0, LINES - last), `    … ${left} more lines above`, ...end].join('\n');
}

module.exports = { failuresIn, failureOfStage };
