/** What the build leaves out of other people's code, and how it joins our own. */
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import atOnce from '../../config/atOnceLoader.cjs';
import leftToRight from '../../config/leftToRightLoader.cjs';

describe('styles for languages written from left to right', () => {
  const MIRRORED = `
const a = __styles({ root: { one: "f1", side: ["fl", "fr"], other: ["fr2", "fl"] } },
  { d: [".f1{color:red}", ".fl{left:0}", ".fr{right:0}", [".fr2{right:1px}", { p: -1 }], [".frr{right:2px}", { p: -1 }]],
    m: [["@media print{.fr{right:0}}", { m: "print" }]] });
const b = __resetStyles("rl", "rr", { r: [".rl{left:0}", ".rr{right:0}"], s: ["@media print{.rr{right:0}}"] });`;

  it('name one class where two are mirrored, and keep the rules of those named only', () => {
    const styles = leftToRight(MIRRORED);
    expect(styles).toContain('side: "fl", other: "fr2"');
    expect(styles).toContain('__resetStyles("rl", null,');
    const rules = [...styles.matchAll(/\.(\w+)\{/g)].map(([, name]) => name);
    expect(rules).toEqual(['f1', 'fl', 'fr2', 'frr', 'rl']);
  });

  it('stay a script, and leave what has no mirrored side as it is', () => {
    expect(() => parse(leftToRight(MIRRORED), { ecmaVersion: 'latest', sourceType: 'module' })).not.toThrow();
    const plain = 'const a = __styles({ root: { one: "f1" } }, { d: [".f1{color:red}"] });';
    expect(leftToRight(plain)).toBe(plain);
  });

  it('are found in the styles that Fluent comes with', () => {
    const file = require.resolve('@fluentui/react-input/package.json').replace('package.json', '');
    const script = readFileSync(`${file}lib/components/Input/useInputStyles.styles.js`, 'utf8');
    const styles = leftToRight(script);
    expect(script).toMatch(/: \["f\w+", "f\w+"\]/);
    expect(styles).not.toMatch(/: \["f\w+", "f\w+"\]/);
    expect(styles.length).toBeLessThan(script.length * 0.95);
  });
});

describe('the page as one file', () => {
  it('has from the start what other pages fetch later, but runs the library of Word papers when it is needed', () => {
    const script = "const a = async () => (await import('./a')).a;\nconst b = () => import('../paper/docxPaper');\n";
    expect(atOnce(script)).toBe(
      "import * as atOnce0 from './a';\nconst a = async () => (await Promise.resolve(atOnce0)).a;\n" +
        'const b = () => import(/* webpackMode: "eager" */ \'../paper/docxPaper\');\n',
    );
  });

  it('leaves code that fetches nothing as it is', () => {
    expect(atOnce("import { a } from './a';\n")).toBe("import { a } from './a';\n");
  });
});
