import { z } from 'zod'
import { labelSchema } from './label.ts'
import { playbookCountSchema, portfolioCardSchema } from './portfolio-card.ts'

/** A column of the board: a stage of the playbook, or a phase where all playbooks are shown together. */
export const columnSchema = z.object({
  key: z.string(),
  /** Null for a phase, which the page names. */
  name: labelSchema.nullable(),
  count: z.int(),
  /** Of these, how many need attention and how many are at risk. */
  attention: z.int(),
  risk: z.int(),
  cards: z.array(portfolioCardSchema),
  next: z.string().nullable(),
})

export const boardSchema = z.object({
  playbooks: z.array(playbookCountSchema),
  total: z.int(),
  columns: z.array(columnSchema),
})
export type Board = z.infer<typeof boardSchema>
export type BoardColumn = z.infer<typeof columnSchema>
