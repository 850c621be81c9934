import { z } from 'zod'
import { approvalSchema } from '#domains/process/contract.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { charter } from './entities/charter.ts'
import { priorities, scopeKinds } from './entities/kinds.ts'
import { requirement } from './entities/requirement.ts'
import { scopeItem } from './entities/scope-item.ts'
import { GAP_CODES } from './rules/charter-gaps.ts'

const text = z.string().nullable()

const headSchema = z.object({
  name: z.string(),
  customer: text,
  sponsor: text,
  manager: text,
  start: z.string(),
  finish: z.string(),
})

const goalSchema = z.object({
  id: z.string(),
  statement: z.string(),
  baseline: text,
  target: text,
  bandLow: text,
  bandHigh: text,
  unit: text,
  deadline: text,
})

const changeSchema = z.object({
  type: z.enum(['scope_item', 'requirement', 'goal']),
  id: z.string(),
  label: z.string(),
  how: z.enum(['added', 'changed', 'removed']),
})

/** The charter as it stands: its versions, what it is made of now, what it lacks, and what has changed since. */
export const charterSheetSchema = z.object({
  open: z.boolean(),
  head: headSchema,
  /** Null where the reader may not see the project's goals. */
  goals: z.array(goalSchema).nullable(),
  scope: z.array(recordSchema(scopeItem)),
  requirements: z.array(recordSchema(requirement)),
  /** The newest first. */
  versions: z.array(recordSchema(charter)),
  /** What the newest version lacks before it can be submitted; empty where it is no draft. */
  gaps: z.array(z.object({ code: z.enum(GAP_CODES), number: z.int().nullable() })),
  /** What says something else now than in the approved version; null as long as none is approved. */
  changed: z.object({ number: z.int(), records: z.array(changeSchema) }).nullable(),
  /** The newest approval that was asked for, of any version. */
  approval: approvalSchema.nullable(),
})
export type CharterSheet = z.infer<typeof charterSheetSchema>
export type CharterGoal = z.infer<typeof goalSchema>
export type CharterHead = z.infer<typeof headSchema>

/** A version as it was submitted, word for word. */
export const charterPrintSchema = z.object({
  version: recordSchema(charter),
  head: headSchema,
  goals: z.array(goalSchema),
  scope: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(Object.keys(scopeKinds) as (keyof typeof scopeKinds)[]),
      statement: z.string(),
      reason: text,
    }),
  ),
  requirements: z.array(
    z.object({
      id: z.string(),
      number: z.int(),
      statement: z.string(),
      expectedResult: text,
      acceptance: text,
      priority: z.enum(Object.keys(priorities) as (keyof typeof priorities)[]),
      source: text,
    }),
  ),
  /** The person who approved it; null for a version that was never approved. */
  approvedBy: text,
})
export type CharterPrint = z.infer<typeof charterPrintSchema>
