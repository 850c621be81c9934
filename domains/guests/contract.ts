import { oc } from '@orpc/contract'
import { z } from 'zod'
import { inputsOf, knownRecord, neededInputsOf } from '#kernel/contract/inputs.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { guestLink } from './entities/guest-link.ts'
import { linkSchema } from './shapes.ts'

export { guestLink } from './entities/guest-link.ts'
export { guestsRefusals } from './refusals.ts'
export type { GuestLinkView, GuestView, Paper } from './shapes.ts'

export const guestsEntities = { guestLink }

const tags = ['guests']
/** How long a link may be answered. */
export const DAYS = { usual: 14, min: 1, max: 90 } as const
const days = z.int().min(DAYS.min).max(DAYS.max).optional()
/** The address is told here and never again. */
const issued = z.object({ link: linkSchema, url: z.string() })

export const guestsContract = {
  issueGuestLink: oc
    .route({ method: 'POST', path: '/guest-links', tags, successStatus: 201 })
    .input(
      z.strictObject({
        subjectId: idSchema,
        ...neededInputsOf(guestLink, 'guestName'),
        ...inputsOf(guestLink, 'organisation', 'email', 'phone', 'purpose'),
        language: z.enum(['zh', 'en']).optional(),
        days,
      }),
    )
    .output(issued),
  /** The same guest and document anew, where the address was lost or its time is over; the old link is revoked. */
  renewGuestLink: oc
    .route({ method: 'POST', path: '/guest-links/{id}/renew', tags, successStatus: 201 })
    .input(z.strictObject({ ...knownRecord, days }))
    .output(issued),
  revokeGuestLink: oc
    .route({ method: 'POST', path: '/guest-links/{id}/revoke', tags })
    .input(z.strictObject(knownRecord))
    .output(linkSchema),
  guestLinks: oc
    .route({ method: 'GET', path: '/guest-links/subjects/{subjectId}', tags })
    .input(z.strictObject({ subjectId: idSchema }))
    .output(z.object({ waits: z.boolean(), items: z.array(linkSchema) })),
  projectGuestLinks: oc
    .route({ method: 'GET', path: '/projects/{projectId}/guest-links', tags })
    .input(z.strictObject({ projectId: idSchema }))
    .output(z.object({ items: z.array(linkSchema) })),
}
