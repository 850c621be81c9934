import { z } from 'zod'
import { definitionSchema } from './definition.ts'
import { labelSchema } from './label.ts'
import { problemSchema } from './problem.ts'

export const ownStateSchema = z.enum(['draft', 'published', 'retired'])

/** An own playbook as its editor shows it. */
export const draftSchema = z.object({
  id: z.string(),
  version: z.int(),
  key: z.string(),
  name: z.string(),
  nameEn: z.string(),
  origin: z.string().nullable(),
  state: ownStateSchema,
  publishedNumber: z.int().nullable(),
  retiredBecause: z.string().nullable(),
  updatedAt: z.string(),
  updatedBy: z.string().nullable(),
  /** Whether the person who asks may change it. */
  mayWrite: z.boolean(),
  /** Whether the draft says anything else than what is published. */
  changed: z.boolean(),
  /** Always of a playbook's shape; its texts may still be empty and its names wrong. */
  definition: definitionSchema,
  /** What must be mended before it can be published. */
  problems: z.array(problemSchema),
  /** What the published version asks for that this version of the product does not have. */
  gaps: z.array(problemSchema),
})
export type PlaybookDraft = z.infer<typeof draftSchema>

/** A published version. */
export const versionSchema = z.object({
  /** Of the frozen version, as projects refer to it. */
  id: z.string(),
  number: z.int(),
  name: labelSchema,
  /** What was changed, in the words of who published it. */
  note: z.string().nullable(),
  publishedAt: z.string(),
  /** The person who published it. */
  publishedBy: z.string().nullable(),
  /** New projects start on it. */
  inUse: z.boolean(),
  /** Projects that go by it and are still running. */
  running: z.int(),
})
export type PublishedVersion = z.infer<typeof versionSchema>
