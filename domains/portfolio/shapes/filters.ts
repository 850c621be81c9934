import { z } from 'zod'
import { inWordsOf } from '#kernel/entity/field-words.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'

const levelSchema = z.enum(['good', 'attention', 'risk'])
export const statusSchema = z.enum(['active', 'paused', 'cancelled', 'closed'])

/** What narrows every view of the portfolio. */
export const filters = {
  playbook: z.string().max(60).optional(),
  managerId: idSchema.optional(),
  programmeId: inWordsOf(idSchema, { label: { zh: '项目群', en: 'Programme' } }).optional(),
  health: inWordsOf(levelSchema, { label: { zh: '状况', en: 'Health' } }).optional(),
  status: inWordsOf(statusSchema, { label: { zh: '状态', en: 'Status' } }).optional(),
}
export const filterSchema = z.strictObject(filters)
export type Filters = z.infer<typeof filterSchema>

/** Only people who have a day with more than it holds. */
export const over = inWordsOf(z.stringbool().or(z.boolean()), {
  label: { zh: '只看超过 100% 的', en: 'Over 100% only' },
})

/** The `next` of the page before. */
export const after = z.string().max(500).optional()
export const limit = z.coerce.number<number>().int().min(1).max(200).optional()
