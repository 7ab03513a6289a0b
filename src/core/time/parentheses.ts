/** The parts of a phrase outside and inside its parentheses. */
import type { Token } from './tokens';

export interface Blocks {
  readonly outside: readonly Token[];
  /** One list a pair of parentheses (a pair within another is part of it), in their order. */
  readonly inside: readonly (readonly Token[])[];
}

/** Parts the tokens; a year alone in parentheses ("Quý IV (năm 2025)") stays outside, without them. */
export function partParentheses(all: readonly Token[]): Blocks {
  const tokens = all.filter((token, index) => !opensYear(all, index) && !(token.key === ')' && closesYear(all, index)));
  const outside: Token[] = [];
  const inside: Token[][] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    // "1) …", "a) …": a bullet has no opening.
    if (token.key === ')' && depth === 0) {
      outside.push(index > 1 ? { ...token, key: '.' } : token);
      continue;
    }
    if (token.key === '(') {
      if (depth === 0) inside.push([]);
      depth += 1;
    } else if (token.key === ')') depth -= 1;
    else if (depth === 0) outside.push(token);
    else inside[inside.length - 1]?.push(token);
  }
  return { outside, inside: inside.filter((block) => block.length > 0 && !isBullet(block)) };
}

/** "(1)", "(a)": numbers of lines. */
function isBullet(block: readonly Token[]): boolean {
  const [token] = block;
  return block.length === 1 && token !== undefined && token.key.length <= 2 && token.kind !== 'mark';
}

function opensYear(tokens: readonly Token[], index: number): boolean {
  const year = tokens[index + 1]?.key === 'nam' ? index + 2 : index + 1;
  return (
    index > 0 &&
    tokens[index]?.key === '(' &&
    tokens[year]?.key.length === 4 &&
    tokens[year].kind === 'number' &&
    tokens[year + 1]?.key === ')'
  );
}

function closesYear(tokens: readonly Token[], index: number): boolean {
  return opensYear(tokens, index - 2) || opensYear(tokens, index - 3);
}
