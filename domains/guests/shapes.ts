import { z } from 'zod'
import { guestLink } from './entities/guest-link.ts'

const labelSchema = z.object({ zh: z.string(), en: z.string() })
/** A text of the document, or one of the product's own words in both languages. */
const cellSchema = z.union([z.string(), labelSchema]).nullable()

/** An amount of money, or another number; it is written with its separators. */
const figureSchema = z.enum(['amount', 'number']).optional()
const factSchema = z.object({ label: labelSchema, value: cellSchema, figure: figureSchema })

/** A document as its guest reads it: facts, texts and rows, and nothing that is not meant for them. */
export const paperSchema = z.object({
  title: z.string(),
  facts: z.array(factSchema),
  parts: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('text'), label: labelSchema, text: z.string() }),
      z.object({
        ...{ kind: z.literal('rows'), label: labelSchema },
        /** The first names the row. */
        columns: z.array(z.object({ label: labelSchema, figure: figureSchema })),
        rows: z.array(z.array(cellSchema)),
        sums: z.array(factSchema).optional(),
      }),
    ]),
  ),
})
export type Paper = z.infer<typeof paperSchema>
export type Cell = z.infer<typeof cellSchema>

/** What has become of a link, for whoever opens it. */
export const STANDINGS = ['open', 'confirmed', 'returned', 'changed', 'closed', 'expired', 'revoked'] as const

const answerSchema = z.object({
  name: z.string(),
  at: z.string(),
  hash: z.string(),
  reason: z.string().nullable(),
  linkId: z.string(),
})

/** What a link's page is told. Of the document nothing but where it may be read: see `document`. */
export const guestViewSchema = z.object({
  standing: z.enum(STANDINGS),
  language: z.enum(['zh', 'en']),
  company: z.string(),
  askedBy: z.string(),
  timeZone: z.string(),
  expiresAt: z.string(),
  answer: answerSchema.nullable(),
  document: z
    .object({
      ask: labelSchema,
      guestName: z.string(),
      organisation: z.string().nullable(),
      purpose: z.string().nullable(),
      hash: z.string(),
      paper: paperSchema,
    })
    .nullable(),
})
export type GuestView = z.infer<typeof guestViewSchema>

const { state } = guestLink.fields
type State = keyof typeof state.options
const text = z.string().nullable()

/** A link as those see it who may answer for its document. */
export const linkSchema = z.object({
  ...{ id: z.string(), version: z.int(), subjectType: z.string(), subjectId: z.string(), subjectTitle: z.string() },
  ...{ projectId: z.string(), guestName: z.string(), organisation: text, email: text, phone: text, purpose: text },
  language: z.enum(['zh', 'en']),
  state: z.enum(Object.keys(state.options) as [State, ...State[]]),
  /** It cannot be answered any more although nobody has: what it was issued for says something else now, or waits no more. */
  overtaken: z.boolean(),
  ...{ issuedBy: text, issuedAt: z.string(), expiresAt: z.string(), openedAt: text },
  ...{ answeredAt: text, answeredBy: text, answeredHash: text, reason: text, userAgent: text, clientAddress: text },
})
export type GuestLinkView = z.infer<typeof linkSchema>
