/** Looks: fonts, fills, borders, widths; conditional formats. */
import type { Area, HostCell, HostConditionalFormat, HostSheet } from './cells';
import { HostCollection, HostError, HostObject, notImplemented } from './hostObject';
import { LAST_COLUMN, LAST_ROW } from './address';

export type Writable = () => void;

/** A place whose looks are set: some areas of a sheet. */
export interface Surface {
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
  readonly guard: Writable;
}

function bounded(surface: Surface): readonly Area[] {
  if (surface.areas.every(({ bottom, right }) => bottom !== LAST_ROW && right !== LAST_COLUMN)) return surface.areas;
  const used = surface.sheet.used(false);
  return surface.areas.map((area) => ({
    ...area,
    bottom: area.bottom === LAST_ROW ? (used?.bottom ?? -1) : area.bottom,
    right: area.right === LAST_COLUMN ? (used?.right ?? -1) : area.right,
  }));
}

function eachCell(surface: Surface, use: (cell: HostCell) => void): void {
  for (const area of bounded(surface)) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) use(surface.sheet.cell(row, column));
    }
  }
}

function setLook(surface: Surface, key: string, value: unknown): void {
  surface.guard();
  eachCell(surface, (cell) => (cell.style[key] = value));
}

/** A look of all the cells; null where they differ. */
function look(surface: Surface, key: string, otherwise: unknown): unknown {
  const seen = new Set<unknown>();
  for (const area of bounded(surface)) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const value = surface.sheet.peek(row, column)?.style[key];
        // Null where letters of one cell differ, as in rich text.
        seen.add(value === undefined ? otherwise : value);
      }
    }
  }
  return seen.size === 1 ? [...seen][0] : null;
}

function colour(value: unknown): string {
  if (typeof value === 'string' && /^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace('#', '').toUpperCase()}`;
  if (typeof value === 'string' && value.toLowerCase() === 'yellow') return '#FFFF00';
  throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
}

function whole(area: Area): { columns: number[]; rows: number[] } {
  const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return {
    columns: area.right === LAST_COLUMN ? [] : span(area.left, area.right),
    rows: area.bottom === LAST_ROW ? [] : span(area.top, area.bottom),
  };
}

export class FormatObject extends HostObject {
  readonly typeName = 'RangeFormat';
  constructor(private readonly surface: Surface) {
    super();
  }
  get Fill(): HostObject {
    return new FillObject(this.surface);
  }
  get Font(): HostObject {
    return new FontObject(this.surface);
  }
  get Borders(): HostObject {
    return new BordersObject(this.surface);
  }
  get HorizontalAlignment(): unknown {
    return look(this.surface, 'HorizontalAlignment', 'General');
  }
  set HorizontalAlignment(value: unknown) {
    setLook(this.surface, 'HorizontalAlignment', value);
  }
  get VerticalAlignment(): unknown {
    return look(this.surface, 'VerticalAlignment', 'Bottom');
  }
  set VerticalAlignment(value: unknown) {
    setLook(this.surface, 'VerticalAlignment', value);
  }
  get WrapText(): unknown {
    return look(this.surface, 'WrapText', false);
  }
  set WrapText(value: unknown) {
    setLook(this.surface, 'WrapText', value);
  }
  get IndentLevel(): unknown {
    return look(this.surface, 'IndentLevel', 0);
  }
  set IndentLevel(value: unknown) {
    setLook(this.surface, 'IndentLevel', value);
  }
  get ColumnWidth(): unknown {
    const widths = new Set(
      this.surface.areas.flatMap((area) =>
        whole(area).columns.map((column) => this.surface.sheet.columnWidths.get(column) ?? 48),
      ),
    );
    return widths.size === 1 ? [...widths][0] : null;
  }
  set ColumnWidth(value: unknown) {
    this.surface.guard();
    for (const area of this.surface.areas) {
      for (const column of whole(area).columns) this.surface.sheet.columnWidths.set(column, Number(value));
    }
  }
  get RowHeight(): unknown {
    const heights = new Set(
      this.surface.areas.flatMap((area) => whole(area).rows.map((row) => this.surface.sheet.rowHeights.get(row) ?? 15)),
    );
    return heights.size === 1 ? [...heights][0] : null;
  }
  set RowHeight(value: unknown) {
    this.surface.guard();
    for (const area of this.surface.areas)
      for (const row of whole(area).rows) this.surface.sheet.rowHeights.set(row, Number(value));
  }
  get UseStandardWidth(): boolean {
    return this.surface.areas.every((area) =>
      whole(area).columns.every((column) => !this.surface.sheet.columnWidths.has(column)),
    );
  }
  set UseStandardWidth(value: boolean) {
    this.surface.guard();
    if (!value) return;
    for (const area of this.surface.areas)
      for (const column of whole(area).columns) this.surface.sheet.columnWidths.delete(column);
  }
  get UseStandardHeight(): boolean {
    return this.surface.areas.every((area) => whole(area).rows.every((row) => !this.surface.sheet.rowHeights.has(row)));
  }
  set UseStandardHeight(value: boolean) {
    if (value) this.AutofitRows();
  }
  AutofitRows(): void {
    this.surface.guard();
    for (const area of this.surface.areas)
      for (const row of whole(area).rows) this.surface.sheet.rowHeights.delete(row);
  }
}

class FillObject extends HostObject {
  readonly typeName = 'RangeFill';
  constructor(private readonly surface: Surface) {
    super();
  }
  get Color(): unknown {
    return look(this.surface, 'Fill.Color', '#FFFFFF');
  }
  set Color(value: unknown) {
    setLook(this.surface, 'Fill.Color', colour(value));
  }
  Clear(): void {
    this.surface.guard();
    eachCell(this.surface, (cell) => {
      delete cell.style['Fill.Color'];
    });
  }
}

class FontObject extends HostObject {
  readonly typeName = 'RangeFont';
  constructor(private readonly surface: Surface) {
    super();
  }
  get Name(): unknown {
    return look(this.surface, 'Font.Name', 'Calibri');
  }
  set Name(value: unknown) {
    setLook(this.surface, 'Font.Name', value);
  }
  get Size(): unknown {
    return look(this.surface, 'Font.Size', 11);
  }
  set Size(value: unknown) {
    setLook(this.surface, 'Font.Size', value);
  }
  get Bold(): unknown {
    return look(this.surface, 'Font.Bold', false);
  }
  set Bold(value: unknown) {
    setLook(this.surface, 'Font.Bold', value);
  }
  get Italic(): unknown {
    return look(this.surface, 'Font.Italic', false);
  }
  set Italic(value: unknown) {
    setLook(this.surface, 'Font.Italic', value);
  }
  get Strikethrough(): unknown {
    return look(this.surface, 'Font.Strikethrough', false);
  }
  set Strikethrough(value: unknown) {
    setLook(this.surface, 'Font.Strikethrough', value);
  }
  get Underline(): unknown {
    return look(this.surface, 'Font.Underline', 'None');
  }
  set Underline(value: unknown) {
    setLook(this.surface, 'Font.Underline', value);
  }
  get Color(): unknown {
    return look(this.surface, 'Font.Color', '#000000');
  }
  set Color(value: unknown) {
    setLook(this.surface, 'Font.Color', colour(value));
  }
}

class BordersObject extends HostCollection {
  readonly typeName = 'RangeBorderCollection';
  constructor(private readonly surface: Surface) {
    super();
  }
  items(): readonly HostObject[] {
    return notImplemented('RangeBorderCollection.items');
  }
  GetItem(side: string): HostObject {
    return new BorderObject(this.surface, side);
  }
}

const INSIDE: Readonly<Record<string, readonly [string, string]>> = {
  InsideHorizontal: ['EdgeBottom', 'EdgeTop'],
  InsideVertical: ['EdgeRight', 'EdgeLeft'],
};

class BorderObject extends HostObject {
  readonly typeName = 'RangeBorder';
  constructor(
    private readonly surface: Surface,
    private readonly side: string,
  ) {
    super();
  }
  /** Lines stand on single cells: an edge on those along it, an inner line on both its sides. */
  private draw(key: string, value: unknown): void {
    this.surface.guard();
    const [after, before] = INSIDE[this.side] ?? [];
    for (const area of bounded(this.surface)) {
      const flat = this.side === 'InsideHorizontal' ? area.top === area.bottom : area.left === area.right;
      if (after !== undefined && flat) throw new HostError('InvalidArgument', 'There is no inside.');
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const { style } = this.surface.sheet.cell(row, column);
          for (const side of this.sidesAt(area, row, column, after, before)) style[`Border.${side}${key}`] = value;
        }
      }
    }
  }
  private sidesAt(area: Area, row: number, column: number, after?: string, before?: string): string[] {
    if (after === undefined || before === undefined) {
      const along: Readonly<Record<string, boolean>> = {
        EdgeTop: row === area.top,
        EdgeBottom: row === area.bottom,
        EdgeLeft: column === area.left,
        EdgeRight: column === area.right,
      };
      return along[this.side] === true ? [this.side] : [];
    }
    const [place, first, last] =
      this.side === 'InsideHorizontal' ? [row, area.top, area.bottom] : [column, area.left, area.right];
    return [...(place < last ? [after] : []), ...(place > first ? [before] : [])];
  }
  get Style(): unknown {
    return look(this.surface, `Border.${this.side}`, 'None');
  }
  set Style(value: unknown) {
    this.draw('', value);
  }
  get Color(): unknown {
    return look(this.surface, `Border.${this.side}.Color`, '#000000');
  }
  set Color(value: unknown) {
    this.draw('.Color', colour(value));
  }
  get Weight(): unknown {
    return look(this.surface, `Border.${this.side}.Weight`, 'Thin');
  }
  set Weight(value: unknown) {
    this.draw('.Weight', value);
  }
}

export class ConditionalFormatsObject extends HostCollection {
  readonly typeName = 'ConditionalFormatCollection';
  constructor(
    private readonly surface: Surface,
    private readonly newId: () => string,
    private readonly rangesOf: (areas: readonly Area[]) => HostObject,
  ) {
    super();
  }
  items(): readonly HostObject[] {
    const here = this.surface.sheet.conditionalFormats.filter((format) =>
      format.areas.some((area) => this.surface.areas.some((other) => overlap(area, other))),
    );
    return here.map((format) => new ConditionalFormatObject(this.surface, format, this.rangesOf));
  }
  Add(type: string): HostObject {
    this.surface.guard();
    if (type !== 'Custom' && type !== 'ColorScale') notImplemented(`ConditionalFormatCollection.Add('${type}')`);
    const format: HostConditionalFormat = {
      id: this.newId(),
      type,
      formula: '',
      areas: [...this.surface.areas],
      style: {},
      criteria: null,
    };
    this.surface.sheet.conditionalFormats.unshift(format);
    return new ConditionalFormatObject(this.surface, format, this.rangesOf);
  }
  /** Takes the formats off these cells; what they cover elsewhere stays. */
  ClearAll(): void {
    this.surface.guard();
    const { sheet } = this.surface;
    for (const cleared of this.surface.areas)
      for (const format of sheet.conditionalFormats)
        format.areas = format.areas.flatMap((area) => without(area, cleared));
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  }
  GetItem(id: string): HostObject {
    const format = this.surface.sheet.conditionalFormats.find((candidate) => candidate.id === id);
    if (!format) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
    return new ConditionalFormatObject(this.surface, format, this.rangesOf);
  }
}

/** The parts of an area beside another. */
function without(area: Area, other: Area): Area[] {
  if (!overlap(area, other)) return [area];
  const top = Math.max(area.top, other.top);
  const bottom = Math.min(area.bottom, other.bottom);
  return [
    { ...area, bottom: other.top - 1 },
    { ...area, top: other.bottom + 1 },
    { top, bottom, left: area.left, right: other.left - 1 },
    { top, bottom, left: other.right + 1, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

class ConditionalFormatObject extends HostObject {
  readonly typeName = 'ConditionalFormat';
  constructor(
    private readonly surface: Surface,
    private readonly format: HostConditionalFormat,
    private readonly rangesOf: (areas: readonly Area[]) => HostObject,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.format.id };
  }
  get Id(): string {
    return this.format.id;
  }
  get Type(): string {
    return this.format.type;
  }
  get Custom(): HostObject {
    if (this.format.type !== 'Custom')
      throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
    return new CustomFormatObject(this.surface, this.format);
  }
  get CustomOrNullObject(): HostObject | null {
    return this.format.type === 'Custom' ? new CustomFormatObject(this.surface, this.format) : null;
  }
  get ColorScale(): HostObject {
    if (this.format.type !== 'ColorScale')
      throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
    return new ColorScaleObject(this.surface, this.format);
  }
  get ColorScaleOrNullObject(): HostObject | null {
    return this.format.type === 'ColorScale' ? new ColorScaleObject(this.surface, this.format) : null;
  }
  GetRanges(): HostObject {
    return this.rangesOf(this.format.areas);
  }
  Delete(): void {
    this.surface.guard();
    const { sheet } = this.surface;
    sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== this.format);
  }
}

class ColorScaleObject extends HostObject {
  readonly typeName = 'ColorScaleConditionalFormat';
  constructor(
    private readonly surface: Surface,
    private readonly format: HostConditionalFormat,
  ) {
    super();
  }
  get Criteria(): unknown {
    return this.format.criteria;
  }
  set Criteria(value: unknown) {
    this.surface.guard();
    const { minimum, maximum } = value as Record<string, unknown>;
    if (minimum === undefined || maximum === undefined)
      throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
    this.format.criteria = value;
  }
}

class CustomFormatObject extends HostObject {
  readonly typeName = 'CustomConditionalFormat';
  constructor(
    private readonly surface: Surface,
    private readonly format: HostConditionalFormat,
  ) {
    super();
  }
  get Rule(): HostObject {
    return new RuleObject(this.surface, this.format);
  }
  get Format(): HostObject {
    return new ConditionalLooks(this.surface, this.format);
  }
}

class RuleObject extends HostObject {
  readonly typeName = 'ConditionalFormatRule';
  constructor(
    private readonly surface: Surface,
    private readonly format: HostConditionalFormat,
  ) {
    super();
  }
  get Formula(): string {
    return this.format.formula;
  }
  set Formula(value: string) {
    this.surface.guard();
    this.format.formula = value;
  }
}

class ConditionalLooks extends HostObject {
  readonly typeName = 'ConditionalRangeFormat';
  constructor(
    private readonly surface: Surface,
    private readonly format: HostConditionalFormat,
  ) {
    super();
  }
  get Fill(): HostObject {
    return new ConditionalColour(this.surface, this.format, 'ConditionalRangeFill', 'Fill.Color');
  }
  get Font(): HostObject {
    return new ConditionalColour(this.surface, this.format, 'ConditionalRangeFont', 'Font.Color');
  }
}

class ConditionalColour extends HostObject {
  constructor(
    private readonly surface: Surface,
    private readonly format: HostConditionalFormat,
    readonly typeName: string,
    private readonly key: string,
  ) {
    super();
  }
  get Color(): unknown {
    return this.format.style[this.key] ?? null;
  }
  set Color(value: unknown) {
    this.surface.guard();
    this.format.style[this.key] = colour(value);
  }
}
