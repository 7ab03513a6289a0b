/** The published schema of exported rows: a Data Package descriptor (datapackage.org) with a Table Schema. */
import { EXPORT_FIELDS, EXPORT_KEY } from '../../app/books/exportFields';
import { VERSION } from '../version';
import type { ExportFormat } from './format';

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  jsonl: 'application/jsonl',
  parquet: 'application/vnd.apache.parquet',
};

/**
 * Returns the descriptor of a data set of exported rows.
 * @param path of the file as the descriptor names it; null for `tasks.jsonl` or `tasks.parquet`
 */
export function dataPackage(format: ExportFormat, path: string | null): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'tiendo-tasks',
    title: 'Tasks of yearly work plans',
    description:
      'One row for each task and lead, judged at the end of a day. To count tasks once, take the rows with lead_index 1 or sum weight.',
    version: VERSION,
    resources: [
      {
        name: 'tasks',
        path: path ?? `tasks.${format}`,
        format,
        mediatype: MEDIA_TYPES[format],
        ...(format === 'jsonl' ? { encoding: 'utf-8' } : {}),
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: EXPORT_FIELDS.map(({ name, type, description, required, enum: values }) => ({
            name,
            type,
            description,
            ...(required === undefined && values === undefined
              ? {}
              : {
                  constraints: {
                    ...(required === undefined ? {} : { required }),
                    ...(values === undefined ? {} : { enum: values }),
                  },
                }),
          })),
          primaryKey: EXPORT_KEY,
        },
      },
    ],
  };
}
