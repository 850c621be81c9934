import { z } from 'zod'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { project } from '../entities/project.ts'
import { approvalSchema } from './approval.ts'
import { deliverableSchema, gateChangeSchema, gateSchema } from './gate.ts'
import { healthSchema } from './health.ts'
import { stageStateSchema } from './project-card.ts'
import { labelSchema, sentenceSchema } from './sentence.ts'
import { memberSchema } from './team.ts'
import { stageMappingSchema } from './version-move.ts'

/** One run of a stage: a segment of the large stage bar. */
export const stageRunSchema = z.object({
  key: z.string(),
  name: labelSchema,
  purpose: labelSchema,
  optional: z.boolean(),
  loops: z.boolean(),
  alongside: z.array(z.string()),
  state: stageStateSchema,
  iteration: z.int(),
  returns: z.int(),
  plannedStart: z.string().nullable(),
  plannedFinish: z.string().nullable(),
  enteredAt: z.string().nullable(),
  submittedAt: z.string().nullable(),
  doneAt: z.string().nullable(),
})
export type StageRun = z.infer<typeof stageRunSchema>

export const decisionSchema = z.object({
  id: z.string(),
  kind: z.string(),
  stageKey: z.string().nullable(),
  iteration: z.int(),
  target: z.string().nullable(),
  reason: z.string().nullable(),
  mend: z.array(z.object({ what: z.string(), criterion: z.string().nullable() })),
  adjustments: z.array(z.string()),
  by: z.string().nullable(),
  at: z.string(),
  /** False for an approval that others still had to follow. */
  final: z.boolean(),
  selfDecided: z.boolean(),
  /** Where the project went over to another version of its playbook. */
  versions: z.object({ from: z.int(), to: z.int(), mapping: z.array(stageMappingSchema) }).nullable(),
})
export type DecisionView = z.infer<typeof decisionSchema>

/** Who approves a stage: the roles that the playbook names, and who holds them. */
export const approvalRuleSchema = z.object({
  mode: z.enum(['any', 'all', 'sequence']),
  roles: z.array(z.object({ role: z.string(), people: z.array(z.string()) })),
})

/** A stage under way: what it makes, how its gate stands, and the approval that waits. */
export const openStageSchema = z.object({
  key: z.string(),
  gate: gateSchema,
  deliverables: z.array(deliverableSchema),
  rule: approvalRuleSchema,
  approval: approvalSchema.nullable(),
})
export type OpenStage = z.infer<typeof openStageSchema>

/** A button: what it does, whether it can be done now, otherwise why not, and what it will ask for. */
export const moveSchema = z.object({
  type: z.enum([
    ...['submit', 'withdraw', 'approve', 'return', 'waive', 'skip', 'loopBack', 'branch'],
    ...['pause', 'resume', 'cancel', 'close'],
  ] as [string, ...string[]]),
  stageKey: z.string().nullable(),
  /** Where a loop goes, or the branch. */
  target: z.string().nullable(),
  label: labelSchema.nullable(),
  allowed: z.boolean(),
  whyNot: sentenceSchema.nullable(),
  asksReason: z.boolean(),
})
export type MoveView = z.infer<typeof moveSchema>

/** Everything that the project space shows around its tabs. */
export const projectSpaceSchema = z.object({
  project: recordSchema(project),
  playbook: z.object({
    ...{ id: z.string(), version: z.int(), name: labelSchema, roles: z.array(z.string()) },
    /** The newest version that is published, where it is newer than the one the project runs on. */
    newer: z.object({ versionId: z.string(), number: z.int() }).nullable(),
  }),
  team: z.array(memberSchema),
  /** The roles that the reader holds in it. */
  myRoles: z.array(z.string()),
  health: healthSchema.nullable(),
  stages: z.array(stageRunSchema),
  open: z.array(openStageSchema),
  moves: z.array(moveSchema),
  history: z.array(decisionSchema),
  /** Stages that the project had on earlier versions of its playbook: the history names them. */
  formerStages: z.array(z.object({ key: z.string(), name: labelSchema })),
})
export type ProjectSpace = z.infer<typeof projectSpaceSchema>

/** A stage in one iteration: what its gate saw when it was decided, and what has changed since. */
export const stageViewSchema = z.object({
  run: stageRunSchema,
  /** The iterations in which the stage was run. */
  iterations: z.array(z.int()),
  frozen: gateSchema.nullable(),
  now: gateSchema,
  changes: gateChangeSchema,
  deliverables: z.array(deliverableSchema),
  history: z.array(decisionSchema),
})
export type StageView = z.infer<typeof stageViewSchema>
