/** Phases of a phrase, and what the words before a time make of it. */
import type { Expression } from './expression';

/** One phase: an expression; expressions with no words of their own between them make one phase. */
export interface Phase {
  readonly expression: Expression;
  /** No end is named: "từ tháng 3", "tháng 4 và thường xuyên". */
  readonly openEnded: boolean;
  /** Words of content stand before it: "Thường xuyên, báo cáo trước 15/12". */
  readonly worded: boolean;
}

/** "Thường xuyên đến hết tháng 9": the work is done from the beginning of the year on. */
export function fromNewYear(expression: Expression): Expression {
  const [until] = expression.parts;
  if (until === undefined || until.first.type === 'year') return expression;
  const first = { ...until.first, type: 'month', from: 1, to: 1, day: null } as const;
  return { ...expression, parts: [{ ...until, first, range: true }] };
}

/** "Trước 15/6": marks the end, or each of several days, as one that the work is to be done before. */
export function withBefore(expression: Expression): Expression {
  const [first, ...rest] = expression.parts;
  if (first === undefined) return expression;
  const last = { ...first.last, before: true };
  // "Trước 15/6 và 15/12" is before both.
  const days = rest.every(({ first: day, range }) => !range && day.type === 'day') && last.type === 'day';
  const others = days
    ? rest.map((part) => ({ ...part, first: { ...part.first, before: true }, last: { ...part.last, before: true } }))
    : rest;
  return { ...expression, parts: [{ ...first, first: first.range ? first.first : last, last }, ...others] };
}
