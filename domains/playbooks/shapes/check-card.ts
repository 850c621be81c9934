import { z } from 'zod'
import { labelSchema } from './label.ts'

export const choiceSchema = z.object({ value: z.string(), label: labelSchema })

/** A parameter of a check as a field of a form. */
export const paramFieldSchema = z.object({
  name: z.string(),
  label: labelSchema,
  /** `boolean`: left out or true. `list`: several of the choices, or several texts where there are none. */
  kind: z.enum(['number', 'text', 'choice', 'boolean', 'list']),
  required: z.boolean(),
  /** Whole numbers only. */
  whole: z.boolean(),
  /** Of a number its bounds, of a text its length, of a list how many; null where there is none. */
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** What a choice or the entries of a list can be; null where they are free. */
  choices: z.array(choiceSchema).nullable(),
  /** What holds where it is left out. */
  initial: z.union([z.string(), z.number(), z.boolean()]).nullable(),
})
export type ParamField = z.infer<typeof paramFieldSchema>

/** A check that a criterion may call. */
export const checkCardSchema = z.object({
  /** 'goals.present' */
  name: z.string(),
  /** The part of the product that it belongs to: the word before the dot. */
  group: z.object({ key: z.string(), label: labelSchema }),
  /** What it asks; `{min}` stands for the parameter, `{min|goal|goals}` for the word that goes by it. */
  label: labelSchema,
  /** The record types that it reads: a stage up to the gate must make them. */
  reads: z.array(z.object({ type: z.string(), label: labelSchema })),
  params: z.array(paramFieldSchema),
})
export type CheckCard = z.infer<typeof checkCardSchema>

/** A deliverable as the shipped playbooks have it, to choose from. */
export const deliverableCardSchema = z.object({
  type: z.string(),
  kind: z.string().nullable(),
  label: labelSchema,
  /** What the record type is called. */
  typeLabel: labelSchema,
  where: z.string(),
})
export type DeliverableCard = z.infer<typeof deliverableCardSchema>
