import { z } from 'zod'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { filledText } from './filled-text.ts'

export const importEncodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const
export type ImportEncoding = (typeof importEncodings)[number]
/** What to do with a row whose lead is there already. */
export const duplicateRules = ['update', 'skip'] as const
export const importSeparators = [',', ';', '\t', '|'] as const
export type ImportSeparator = (typeof importSeparators)[number]

/** What a column of the file may become: a field of the lead, whether it converted, a further fact, or nothing. */
export const importTargets = [
  ...(['name', 'company', 'title', 'phone', 'email', 'source', 'channel', 'campaignName', 'score', 'value'] as const),
  ...(['contactedOn', 'note', 'state', 'converted', 'attribute', 'ignore'] as const),
] as const
export type ImportTarget = (typeof importTargets)[number]

const mappingSchema = z
  .array(z.strictObject({ column: z.string().min(1).max(200), to: z.enum(importTargets) }))
  .min(1)
  .max(300)
export type ImportMapping = z.infer<typeof mappingSchema>

const reading = {
  fileId: idSchema,
  /** Found by itself when left out. */
  encoding: z.enum(importEncodings).optional(),
  separator: z.enum(importSeparators).optional(),
}

export const previewInputSchema = z.strictObject(reading)

/** What the file holds, as far as its beginning tells, and what to make of it. */
export const previewSchema = z.object({
  fileId: z.string(),
  fileName: z.string(),
  encoding: z.enum(importEncodings),
  separator: z.enum(importSeparators),
  header: z.array(z.string()),
  /** The first rows, as text. */
  sample: z.array(z.array(z.string())),
  mapping: mappingSchema,
  /** For a file without names: '{job} {row}'. */
  namePattern: z.string().nullable(),
  /** As at the first time, where refused rows come back. */
  keyColumns: z.array(z.string()),
  duplicates: z.enum(duplicateRules),
  source: z.string().nullable(),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
})
export type ImportPreview = z.infer<typeof previewSchema>

/** What a person mends: the rows of the file that were refused, and behind them a column that says what is wrong. */
export const refusedRowsSchema = z.object({ header: z.array(z.string()), rows: z.array(z.array(z.string())) })

export const importInputSchema = z.strictObject({
  ...reading,
  /** Columns that are left out become further facts. */
  mapping: mappingSchema,
  /** The name of a lead whose row has none: columns in braces, and {row}. */
  namePattern: filledText(200).optional(),
  /** Columns that together tell one lead from another; without them the file and the row do. */
  keyColumns: z.array(z.string().max(200)).max(10).optional(),
  duplicates: z.enum(duplicateRules).default('update'),
  /** The source of leads whose row names none. */
  source: filledText(100).optional(),
  campaignId: idSchema.optional(),
  /** Counts what would happen and changes nothing. */
  dryRun: z.boolean().default(false),
})
export type ImportInput = z.infer<typeof importInputSchema>
