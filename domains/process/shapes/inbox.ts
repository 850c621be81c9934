import { z } from 'zod'
import { approvalSchema } from './approval.ts'
import { gateSchema } from './gate.ts'
import { labelSchema } from './sentence.ts'

export const inboxItemSchema = z.object({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  ask: labelSchema.nullable(),
  projectId: z.string().nullable(),
  projectName: z.string().nullable(),
  dueOn: z.string().nullable(),
  overdue: z.int(),
  path: z.string(),
})

/** An approval that waits for the reader, with the facts it was submitted with. */
export const inboxApprovalSchema = approvalSchema.extend({
  projectName: z.string().nullable(),
  stageKey: z.string().nullable(),
  overdue: z.int(),
  gate: gateSchema.nullable(),
})
export type InboxApproval = z.infer<typeof inboxApprovalSchema>

export const inboxCountSchema = z.object({ name: z.string(), label: labelSchema, count: z.int() })

export const inboxSchema = z.object({
  counts: z.array(inboxCountSchema),
  total: z.int(),
  approvals: z.array(inboxApprovalSchema),
  /** What later domains let wait for the reader: tasks, issues, visits. */
  sections: z.array(z.object({ name: z.string(), label: labelSchema, items: z.array(inboxItemSchema) })),
})
export type Inbox = z.infer<typeof inboxSchema>
