/** Rows as Parquet. The one place that knows the library, which only an export loads. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet-writer';
import { EXPORT_FIELDS } from '../../app/books/exportFields';
import type { ExportField, ExportRow, FieldValue } from '../../app/books/exportFields';

/** Rows kept until they are written: a row group of a few megabytes. */
const ROWS_PER_GROUP = 5_000;

/** Makes a Parquet file piece by piece; what is kept is one row group. The same rows give the same bytes. */
export class ParquetFile {
  private readonly bytes = new ByteWriter();
  private readonly writer: ParquetWriter;
  private rows: ExportRow[] = [];

  /** @param descriptor text of the data package, kept in the file so that it tells its own schema */
  constructor(descriptor: string) {
    this.writer = new ParquetWriter({
      writer: this.bytes,
      schema: parquetSchema(),
      kvMetadata: [{ key: 'datapackage', value: descriptor }],
      createdBy: 'tiendo',
    });
  }

  /** Takes rows and returns the bytes that are ready, perhaps none. */
  add(rows: readonly ExportRow[]): Uint8Array {
    // Not `push(...rows)`: a book may have more rows than a call takes arguments.
    for (const row of rows) this.rows.push(row);
    if (this.rows.length >= ROWS_PER_GROUP) this.writeGroup();
    return this.drain();
  }

  /** Returns the rest of the file. */
  end(): Uint8Array {
    if (this.rows.length > 0) this.writeGroup();
    void this.writer.finish();
    return this.drain();
  }

  private writeGroup(): void {
    const columnData = EXPORT_FIELDS.map((field) => ({
      name: field.name,
      data: this.rows.map((row) => parquetValue(field, row[field.name] ?? null)),
    }));
    void this.writer.write({ columnData, rowGroupSize: this.rows.length });
    this.rows = [];
  }

  /** Takes what was written out of the buffer; places in the file are counted on. */
  private drain(): Uint8Array {
    const ready = new Uint8Array(this.bytes.buffer.slice(0, this.bytes.index));
    this.bytes.index = 0;
    return ready;
  }
}

/** A day is stored as days since 1970. */
function parquetValue({ type }: ExportField, value: FieldValue): unknown {
  return type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
}

function parquetSchema(): SchemaElement[] {
  return [{ name: 'tasks', num_children: EXPORT_FIELDS.length }, ...EXPORT_FIELDS.flatMap(elementsOf)];
}

function elementsOf({ name, type, required }: ExportField): SchemaElement[] {
  const repetition_type = required === true ? 'REQUIRED' : 'OPTIONAL';
  switch (type) {
    case 'string':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }];
    case 'integer':
      return [{ name, type: 'INT32', repetition_type }];
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type }];
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }];
    case 'date':
      return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type }];
    case 'array':
      return [
        { name, converted_type: 'LIST', num_children: 1, repetition_type },
        { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      ];
  }
}
