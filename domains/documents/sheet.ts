import { z } from 'zod'
import { approvalSchema } from '#domains/process/contract.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { planBook } from './entities/plan-book.ts'

const sectionSchema = z.object({
  key: z.string(),
  title: z.string(),
  /** What is in it, each part in a few words. */
  holds: z.array(z.string()),
  /** What is not, and the place in the project to write it. */
  missing: z.array(z.object({ what: z.string(), where: z.string() })),
  /** What could be added, and is not asked for. */
  hints: z.array(z.object({ what: z.string(), where: z.string() })),
})
export type SheetSection = z.infer<typeof sectionSchema>

const versionSchema = z.object({
  record: recordSchema(planBook),
  /** Sections whose records have changed since; null for a version of an earlier iteration. */
  changed: z.array(z.string()).nullable(),
})
export type SheetVersion = z.infer<typeof versionSchema>

/** The plan book as it would be written now, and every version that there is. */
export const planBookSheetSchema = z.object({
  iteration: z.int(),
  open: z.boolean(),
  language: z.enum(['zh', 'en']),
  sections: z.array(sectionSchema),
  versions: z.array(versionSchema),
  /** The approval that the newest submitted version waits for or got. */
  approval: approvalSchema.nullable(),
})
export type PlanBookSheet = z.infer<typeof planBookSheetSchema>
