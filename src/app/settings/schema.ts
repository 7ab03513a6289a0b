/** The border of the settings: what a document of version 1 must look like. Fields that are missing were never decided. */
import * as z from 'zod/mini';
import { COLUMN_MEANINGS, MAPPED_STATES } from './choices';
import { SETTINGS_VERSION } from './document';

const state = z.enum(MAPPED_STATES);
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const byText = <Value extends z.ZodMiniType>(value: Value) => z._default(z.record(z.string(), value), {});

const plan = z.object({
  columns: byText(z.record(z.string().check(z.regex(/^(?:0|[1-9]\d{0,4})$/)), z.enum([...COLUMN_MEANINGS, 'none']))),
  headings: z.optional(z.record(z.string(), z.string())),
  sheets: byText(z.enum(['counted', 'skipped'])),
  bands: byText(z.string()),
  words: byText(state),
  results: byText(state),
});

const line = z.nullable(z.string());

const office = z.object({
  above: line,
  name: line,
  symbol: line,
  place: line,
  addressee: line,
  signer: z.array(z.string()),
  signerName: line,
  recipients: z.array(z.string()),
});

/** Enough of any version to tell which one it is. */
export const versioned = z.looseObject({ version: z.int().check(z.positive()) });

export const documentSchema = z.looseObject({
  version: z.literal(SETTINGS_VERSION),
  plan: z._default(plan, { columns: {}, sheets: {}, bands: {}, words: {}, results: {} }),
  calendar: z._default(z.nullable(z.enum(['calendar', 'cchc', 'nd09', 'own'])), null),
  ownCalendar: z._default(z.nullable(z.object({ closingDay: z.int().check(z.minimum(1), z.maximum(31)) })), null),
  ignored: z._default(
    z.array(
      z.object({
        code: z.string(),
        task: z.nullable(z.string()),
        sheet: z.string(),
        part: z.string(),
        when: day,
      }),
    ),
    [],
  ),
  movedKeys: byText(z.record(z.string(), z.string())),
  lastRuns: byText(
    z.object({
      asOf: day,
      closedAt: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)),
      fingerprint: z.string(),
    }),
  ),
  office: z._default(z.nullable(office), null),
});
