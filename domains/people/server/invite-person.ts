import { and, eq } from 'drizzle-orm'
import { command, ownerOnly } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { tableOf } from '#kernel/db/table.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readForChange } from '#kernel/query/read.ts'
import { invitation, peopleContract, peopleRefusals, person } from '../contract.ts'
import { hashOf } from './account/set-up.ts'

const VALID_DAYS = 7

/** Invites a person by e-mail address; the secret of the link is shown once and kept as a hash. */
export const invitePerson = command(peopleContract.invite, {
  allow: ownerOnly,
  run: async (ctx, input) => {
    const email = input.email.toLowerCase()
    const people = tableOf(person)
    const already = await ctx.tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.workspaceId, ctx.actor.workspaceId), eq(people.email, email)))
    if (already.length > 0) throw refusal(peopleRefusals, 'invitation.member', { email }, { field: 'email' })
    const secret = Buffer.from(ctx.runtime.random(24)).toString('base64url')
    const expiresAt = new Date(Date.parse(ctx.now) + VALID_DAYS * 86_400_000).toISOString()
    const values = { email, roleId: input.roleId, tokenHash: hashOf(secret), expiresAt }
    const made = await insertRecord(ctx, invitation, values, { action: 'invited' })
    return { id: made.id, path: `/invite/${secret}`, expiresAt }
  },
})

export const revokeInvitation = command(peopleContract.revokeInvitation, {
  allow: ownerOnly,
  run: async (ctx, input) => {
    const record = await readForChange(ctx, invitation, input.id)
    if (record.state !== 'open') throw refusal(peopleRefusals, 'invitation.not_open')
    await changeRecord(ctx, invitation, record, { state: 'revoked' }, { action: 'revoked' })
    return { done: true as const }
  },
})
