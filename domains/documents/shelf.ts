import { z } from 'zod'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { writtenDocument } from './entities/written-document.ts'
import { DOCUMENT_KINDS } from './kinds.ts'

const labelSchema = z.object({ zh: z.string(), en: z.string() })
const thingSchema = z.object({ what: z.string(), where: z.string() })

const kindSchema = z.object({
  kind: z.enum(DOCUMENT_KINDS),
  /** What it can tell of, the newest first; the project as a whole has no id. */
  subjects: z.array(z.object({ id: z.string().nullable(), name: labelSchema })),
  /** Why this reader can neither write nor read it; null where they can. */
  barred: z.string().nullable(),
  /** What there is to begin with, where there is nothing to tell of yet. */
  begin: thingSchema.nullable(),
  /** What a document on the first subject would hold now, section by section, and what would be missing. */
  sections: z.array(
    z.object({ key: z.string(), title: z.string(), missing: z.array(thingSchema), hints: z.array(thingSchema) }),
  ),
})
export type ShelfKind = z.infer<typeof kindSchema>

const documentSchema = z.object({
  record: recordSchema(writtenDocument),
  /** Sections that say something else now, by their titles; null where it is not the newest of its subject. */
  changed: z.array(z.string()).nullable(),
})
export type ShelfDocument = z.infer<typeof documentSchema>

/** What a project can write, what it would lack, and everything that was written, the newest first. */
export const shelfSchema = z.object({ kinds: z.array(kindSchema), documents: z.array(documentSchema) })
export type DocumentShelf = z.infer<typeof shelfSchema>
