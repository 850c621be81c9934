import { z } from 'zod'
import { sentenceSchema } from '#domains/process/contract.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { archiveEntry } from './entities/archive-entry.ts'

const label = z.object({ zh: z.string(), en: z.string() })

/** A deliverable that the project's playbook asks for, how many records there are of it, and where it is filed. */
const archiveLine = z.object({
  stageKey: z.string(),
  /** Its record type, with its kind where one type carries several: 'decision:price'. */
  deliverable: z.string(),
  label,
  /** Where a person works on it: a path in the project space. */
  path: z.string(),
  count: z.int(),
  done: z.int(),
  /** What there is of it, in its own words; null where it has none. */
  line: sentenceSchema.nullable(),
  entry: recordSchema(archiveEntry).nullable(),
})
export type ArchiveLine = z.infer<typeof archiveLine>

/** What a project has to file, stage by stage. */
export const archiveSchema = z.object({
  stages: z.array(z.object({ key: z.string(), name: label, lines: z.array(archiveLine) })),
  filed: z.int(),
  total: z.int(),
})
export type Archive = z.infer<typeof archiveSchema>
