/** What Excel makes of a value that is entered: the simple en-US cases that matter for texts of a plan. */

export interface Entered {
  readonly value: string | number | boolean;
  readonly type: 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';
  /** Formula with its equals sign; null for a constant. */
  readonly formula: string | null;
  /** Number format that Excel gives by itself, for dates and percent. */
  readonly format: string | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ERRORS = new Set(['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!']);

/** Enters a value into a cell of the number format given, as `Range.values` and `Range.formulas` do. */
export function enter(raw: unknown, format: string): Entered {
  if (typeof raw === 'number') return format === '@' ? constant(String(raw), 'String') : constant(raw, 'Double');
  if (typeof raw === 'boolean') return constant(raw, 'Boolean');
  if (typeof raw !== 'string' || raw === '') return constant('', 'Empty');
  if (raw.startsWith("'")) return constant(raw.slice(1), 'String');
  if (format === '@') return constant(raw, 'String');
  if (/^[=+\-@]./s.test(raw)) {
    const plain = Number(raw.replace(/^\+/, ''));
    if (!Number.isNaN(plain)) return constant(plain, 'Double');
    return { value: 0, type: 'Double', formula: raw.startsWith('=') ? raw : `=${raw}`, format: null };
  }
  return enterPlain(raw);
}

function enterPlain(raw: string): Entered {
  const text = raw.trim();
  if (/^(true|false)$/i.test(text)) return constant(text.toLowerCase() === 'true', 'Boolean');
  if (ERRORS.has(text.toUpperCase())) return constant(text.toUpperCase(), 'Error');
  if (/^\d{1,3}(,\d{3})*(\.\d+)?$|^\d*\.?\d+(e[+-]?\d+)?$/i.test(text))
    return constant(Number(text.replace(/,/g, '')), 'Double');
  if (/^\d+(\.\d+)?%$/.test(text)) return { ...constant(Number(text.slice(0, -1)) / 100, 'Double'), format: '0%' };
  const day = serialOf(text);
  if (day !== null) return { ...constant(day, 'Double'), format: 'm/d/yyyy' };
  return constant(raw, 'String');
}

function serialOf(text: string): number | null {
  const numeric = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(text);
  const worded = /^([a-z]{3})[ -](\d{4})$/i.exec(text);
  if (worded) {
    const month = MONTHS.indexOf((worded[1] ?? '').toLowerCase());
    return month < 0 ? null : serial(Number(worded[2]), month + 1, 1);
  }
  if (!numeric) return null;
  const [month, day] = [Number(numeric[1]), Number(numeric[2])];
  return month < 1 || month > 12 || day < 1 || day > 31 ? null : serial(Number(numeric[3] ?? 2026), month, day);
}

function serial(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86400000) + 25569;
}

function constant(value: string | number | boolean, type: Entered['type']): Entered {
  return { value, type, formula: null, format: null };
}
