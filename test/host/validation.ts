/** Data validation of cells. */
import type { Area, HostSheet, HostValidation } from './cells';
import { HostError, HostObject } from './hostObject';

const INVALID = 'The argument is invalid or missing or has an incorrect format.';

export class DataValidationObject extends HostObject {
  readonly typeName = 'DataValidation';
  constructor(
    private readonly sheet: HostSheet,
    private readonly area: Area,
    private readonly guard: () => void,
  ) {
    super();
  }
  /** What each cell has; one for all, or nothing common. */
  private get common(): HostValidation | 'none' | 'mixed' {
    const seen = new Set<HostValidation | null>();
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      for (let column = this.area.left; column <= this.area.right; column += 1)
        seen.add(this.sheet.validations.get(`${row} ${column}`) ?? null);
    }
    const texts = new Set([...seen].map((one) => JSON.stringify(one)));
    const [only] = [...seen];
    if (texts.size > 1) return 'mixed';
    return only ?? 'none';
  }
  private each(change: (known: HostValidation | undefined) => HostValidation | null): void {
    this.guard();
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      for (let column = this.area.left; column <= this.area.right; column += 1) {
        const place = `${row} ${column}`;
        const next = change(this.sheet.validations.get(place));
        if (next === null) this.sheet.validations.delete(place);
        else this.sheet.validations.set(place, next);
      }
    }
  }
  get Type(): string {
    const { common } = this;
    if (common === 'none') return 'None';
    return common === 'mixed' ? 'Inconsistent' : common.type;
  }
  get Rule(): unknown {
    const { common } = this;
    return typeof common === 'string' ? {} : common.rule;
  }
  set Rule(given: unknown) {
    const rule = given as Record<string, unknown>;
    const [kind] = Object.keys(rule);
    if (kind === undefined) throw new HostError('InvalidArgument', INVALID);
    const source = (rule['list'] as { source?: unknown } | undefined)?.source;
    // A list of words longer than 255 letters is refused; a range is not.
    if (typeof source === 'string' && !source.startsWith('=') && source.length > 255)
      throw new HostError('InvalidArgument', INVALID);
    this.each((known) => ({
      alert: null,
      ignoreBlanks: true,
      ...known,
      type: kind.charAt(0).toUpperCase() + kind.slice(1),
      rule,
    }));
  }
  get ErrorAlert(): unknown {
    const { common } = this;
    return typeof common === 'string' ? null : common.alert;
  }
  set ErrorAlert(alert: unknown) {
    this.each((known) => (known ? { ...known, alert } : null));
  }
  get IgnoreBlanks(): boolean {
    const { common } = this;
    return typeof common === 'string' ? true : common.ignoreBlanks;
  }
  set IgnoreBlanks(ignoreBlanks: boolean) {
    this.each((known) => (known ? { ...known, ignoreBlanks } : null));
  }
  Clear(): void {
    this.each(() => null);
  }
}
