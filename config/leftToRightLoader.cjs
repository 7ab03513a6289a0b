/**
 * Webpack loader: leaves out the half of Fluent's finished styles that is for languages written from right to left. A style is
 * named by a class, or by two where sides are mirrored (`["left to right", "right to left"]`); the rules of all classes follow.
 */
const { treeOf, within, rewritten } = require('./rewrite.cjs');

const isText = (node) => node?.type === 'Literal' && typeof node.value === 'string';
const isPair = (node) => node.type === 'ArrayExpression' && node.elements.length === 2 && node.elements.every(isText);

module.exports = function leftToRightLoader(script) {
  const calls = within(treeOf(script), 'CallExpression');
  const argumentsOf = (name) => calls.filter(({ callee }) => callee.name === name).map((call) => call.arguments);
  const [used, mirrored, pieces] = [new Set(), new Set(), []];
  for (const { value } of within(
    argumentsOf('__styles').map(([names]) => names),
    'Property',
  )) {
    if (isText(value)) used.add(value.value);
    if (!isPair(value)) continue;
    const [name, other] = value.elements;
    used.add(name.value);
    mirrored.add(other.value);
    pieces.push({ start: value.start, end: value.end, text: name.raw });
  }
  for (const [name, other] of argumentsOf('__resetStyles')) {
    used.add(name.value);
    if (!isText(other)) continue;
    mirrored.add(other.value);
    pieces.push({ start: other.start, end: other.end, text: 'null' });
  }
  const left = [...mirrored].filter((name) => !used.has(name));
  const mirrors = left.length === 0 ? /$^/ : new RegExp(`\\.(${left.join('|')})(?![\\w-])`);
  const rules = [
    ...argumentsOf('__styles').map(([, all]) => all),
    ...argumentsOf('__resetStyles').map(([, , all]) => all),
  ];
  for (const { elements } of within(rules, 'ArrayExpression')) {
    // A rule stands by itself, or with its place among the others: `["rule", { p: -1 }]`.
    if (elements[1]?.type === 'ObjectExpression') continue;
    elements.forEach((element, at) => {
      const rule = element.type === 'ArrayExpression' ? element.elements[0] : element;
      if (!mirrors.test(rule.value)) return;
      pieces.push({ start: element.start, end: elements[at + 1]?.start ?? element.end, text: '' });
    });
  }
  return rewritten(script, pieces);
};
