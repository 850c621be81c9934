import { z } from 'zod'
import { decision } from '../../contract.ts'
import type { DecisionKind } from './decision-facts.ts'

/** The kinds of decision that a playbook asks for. */
export const kindsSchema = z.strictObject({
  kinds: z
    .array(z.enum(Object.keys(decision.fields.kind.options) as DecisionKind[]))
    .min(1)
    .max(Object.keys(decision.fields.kind.options).length),
})
export type Kinds = z.infer<typeof kindsSchema>

export const kindWords = { kinds: { options: decision.fields.kind.options } }
