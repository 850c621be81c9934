import { z } from 'zod'
import { inWordsOf } from '#kernel/entity/field-words.ts'
import { stageStateSchema } from './project-card.ts'
import { labelSchema, sentenceSchema } from './sentence.ts'

/** Says that a stage of the old version is the given one of the new version. */
export const stageMappingSchema = z.strictObject({
  from: inWordsOf(z.string().max(60), { label: { zh: '原阶段', en: 'Stage before' } }),
  to: inWordsOf(z.string().max(60), { label: { zh: '新阶段', en: 'New stage' } }),
})

const namedSchema = z.object({ key: z.string(), name: labelSchema })
export const playbookVersionSchema = z.object({ versionId: z.string(), number: z.int(), publishedAt: z.string() })
export type PlaybookVersionView = z.infer<typeof playbookVersionSchema>

/** One thing that differs in a stage; `before` and `after` are its words in each version. */
export const stageChangeSchema = z.object({
  part: z.enum([
    ...['name', 'purpose', 'starts', 'optional', 'days', 'approval', 'ways'],
    ...['activities', 'deliverables', 'criteria'],
  ] as [string, ...string[]]),
  change: z.enum(['added', 'removed', 'changed']),
  before: labelSchema.nullable(),
  after: labelSchema.nullable(),
})
export type StageChangeView = z.infer<typeof stageChangeSchema>

export const stageDifferenceSchema = namedSchema.extend({
  kind: z.enum(['added', 'removed', 'changed']),
  changes: z.array(stageChangeSchema),
})

/** What becomes of a stage of the project. */
export const stageEffectSchema = namedSchema.extend({
  kind: z.enum(['stays', 'renamed', 'added', 'joined', 'dropped', 'kept']),
  to: namedSchema.nullable(),
  was: stageStateSchema.nullable(),
  becomes: stageStateSchema.nullable(),
  waitsFor: z.array(labelSchema),
})
export type StageEffectView = z.infer<typeof stageEffectSchema>

/** A task that the move makes, gives up because nobody has begun it, or leaves because somebody has. */
export const workEffectSchema = z.object({
  kind: z.enum(['made', 'dropped', 'left']),
  id: z.string().nullable(),
  title: labelSchema,
  stageKey: z.string(),
  ownerId: z.string().nullable(),
})
export type WorkEffectView = z.infer<typeof workEffectSchema>

/** Everything that a person must know before a project goes over to another version of its playbook. */
export const movePreviewSchema = z.object({
  project: z.object({ id: z.string(), version: z.int(), code: z.string(), name: z.string() }),
  from: z.object({ versionId: z.string(), number: z.int() }),
  to: playbookVersionSchema.nullable(),
  /** The other versions of its playbook, the newest first. */
  versions: z.array(playbookVersionSchema),
  differences: z.array(stageDifferenceSchema),
  /** Stages that are gone while the project stands in them, and those that may go on for them. */
  unmapped: z.array(namedSchema.extend({ state: stageStateSchema, choices: z.array(namedSchema) })),
  /** Other stages that are gone, which may go on under another name. */
  mayMap: z.array(namedSchema.extend({ state: stageStateSchema, choices: z.array(namedSchema) })),
  refusal: sentenceSchema.nullable(),
  effects: z.array(stageEffectSchema),
  work: z.array(workEffectSchema),
  /** Roles that the new version asks for and nobody in the team holds. */
  missingRoles: z.array(z.string()),
  /** Running projects on another version of this playbook that the reader may move as well. */
  alike: z.array(z.object({ id: z.string(), version: z.int(), code: z.string(), name: z.string(), number: z.int() })),
})
export type MovePreview = z.infer<typeof movePreviewSchema>
