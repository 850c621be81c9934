import { z } from 'zod'
import { gateChangeSchema, gateSchema } from './gate.ts'
import { labelSchema, sentenceSchema } from './sentence.ts'

/** An approval with its steps and everything that was said about it. */
export const approvalSchema = z.object({
  id: z.string(),
  title: labelSchema,
  subjectType: z.string(),
  subjectId: z.string(),
  projectId: z.string().nullable(),
  submitterId: z.string(),
  submittedAt: z.string(),
  note: z.string().nullable(),
  dueOn: z.string().nullable(),
  result: z.enum(['pending', 'approved', 'returned', 'withdrawn']),
  current: z.int(),
  steps: z.array(
    z.object({
      mode: z.enum(['any', 'all']),
      deciders: z.array(z.object({ personId: z.string(), role: z.string().nullable() })),
    }),
  ),
  waitingFor: z.array(z.string()),
  decisions: z.array(
    z.object({
      personId: z.string(),
      roles: z.array(z.string()),
      step: z.int(),
      round: z.int(),
      kind: z.enum(['approve', 'return', 'reject']),
      toStep: z.int().nullable(),
      comment: z.string().nullable(),
      at: z.string(),
      selfDecided: z.boolean(),
    }),
  ),
  /** May the reader decide now? Otherwise why not. */
  mayDecide: z.boolean(),
  whyNot: sentenceSchema.nullable(),
})
export type ApprovalView = z.infer<typeof approvalSchema>

/** A gate as it was submitted and as it is now. */
export const gateReviewSchema = z.object({
  stageId: z.string(),
  submitted: gateSchema,
  now: gateSchema,
  changes: gateChangeSchema,
  /** To be sent back with the approval: it stands for the facts that the reader has seen. */
  shown: z.string(),
})
