/** Comments and shapes of a sheet: what people put on it that is no cell. */
import type { HostComment, HostShape, HostSheet, HostWorkbook } from './cells';
import { HostCollection, HostError, HostObject } from './hostObject';

const NOT_FOUND = "The requested resource doesn't exist.";

/** Comments (ExcelApi 1.10). */
export class CommentsObject extends HostCollection {
  readonly typeName = 'CommentCollection';
  constructor(
    private readonly book: HostWorkbook,
    private readonly sheets: () => readonly HostSheet[],
    private readonly placeOf: (cell: unknown) => { sheet: HostSheet; row: number; column: number },
    private readonly rangeOf: (sheet: HostSheet, row: number, column: number) => HostObject,
  ) {
    super();
  }
  items(): readonly HostObject[] {
    return this.sheets().flatMap((sheet) => sheet.comments.map((comment) => this.objectOf(sheet, comment)));
  }
  GetItem(id: string): HostObject {
    for (const sheet of this.sheets()) {
      const comment = sheet.comments.find((each) => each.id === id);
      if (comment) return this.objectOf(sheet, comment);
    }
    throw new HostError('ItemNotFound', NOT_FOUND);
  }
  GetCount(): number {
    return this.items().length;
  }
  Add(cell: unknown, content: string): HostObject {
    const { sheet, row, column } = this.placeOf(cell);
    const comment = { id: this.book.newId(), row, column, text: content };
    sheet.comments.push(comment);
    return this.objectOf(sheet, comment);
  }
  private objectOf(sheet: HostSheet, comment: HostComment): HostObject {
    return new CommentObject(comment, () => this.rangeOf(sheet, comment.row, comment.column));
  }
}

class CommentObject extends HostObject {
  readonly typeName = 'Comment';
  constructor(
    private readonly comment: HostComment,
    private readonly range: () => HostObject,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.comment.id };
  }
  GetLocation(): HostObject {
    return this.range();
  }
  get Id(): string {
    return this.comment.id;
  }
  get Content(): string {
    return this.comment.text;
  }
}

export class ShapesObject extends HostCollection {
  readonly typeName = 'ShapeCollection';
  constructor(
    private readonly book: HostWorkbook,
    private readonly sheet: HostSheet,
  ) {
    super();
  }
  items(): readonly HostObject[] {
    return this.sheet.shapes.map((shape) => new ShapeObject(shape));
  }
  GetItem(key: string): HostObject {
    const shape = this.sheet.shapes.find(({ id, name }) => id === key || name === key);
    if (!shape) throw new HostError('ItemNotFound', NOT_FOUND);
    return new ShapeObject(shape);
  }
  AddGeometricShape(): HostObject {
    const id = this.book.newId();
    const shape = { id, name: `Rectangle ${this.sheet.shapes.length + 1}`, type: 'GeometricShape' };
    this.sheet.shapes.push(shape);
    return new ShapeObject(shape);
  }
}

class ShapeObject extends HostObject {
  readonly typeName = 'Shape';
  constructor(private readonly shape: HostShape) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.shape.id };
  }
  get Id(): string {
    return this.shape.id;
  }
  get Name(): string {
    return this.shape.name;
  }
  get Type(): string {
    return this.shape.type;
  }
}
