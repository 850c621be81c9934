import { sql } from 'drizzle-orm'
import { type AccountContext, secretOperation } from '#kernel/command/account-operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { runAs } from '#kernel/command/run.ts'
import { inSystem } from '#kernel/db/in-workspace.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { systemActor } from '#kernel/policy/actor.ts'
import { findRecord } from '#kernel/query/read.ts'
import { accountContract } from '../../account-contract.ts'
import { invitation, peopleRefusals, person } from '../../contract.ts'
import { createUser, preparePassword } from './create-user.ts'
import { hashOf } from './set-up.ts'

interface OpenInvitation extends Record<string, unknown> {
  workspace_id: string
  id: string
  email: string
  role_id: string
  workspace_name: string
  slug: string
}

export const readInvitation = secretOperation(accountContract.invitation, async (ctx, input) => {
  const open = await requireInvitation(ctx, input.token)
  const known = await inSystem(ctx.runtime.pool, tx =>
    tx.execute(sql`select 1 from auth."user" where email = ${open.email.toLowerCase()}`),
  )
  return { email: open.email, workspaceName: open.workspace_name, hasAccount: known.rows.length > 0 }
})

/** Joins the workspace: with a new account, or as the signed-in person whom the invitation names. */
export const acceptInvitation = secretOperation(accountContract.accept, async (ctx, input) => {
  const open = await requireInvitation(ctx, input.token)
  const name = ctx.user?.name ?? input.name ?? ''
  const userId = ctx.user
    ? invitedUser(ctx.user, open.email)
    : await newUser(ctx, open.email, name, input.password ?? '')
  await runAs(ctx.runtime, systemActor(open.workspace_id), ctx.locale, async work => {
    const record = await findRecord(work, invitation, open.id, { lock: true })
    if (record?.state !== 'open') throw refusal(peopleRefusals, 'invitation.not_open')
    const base = { userId, roleId: open.role_id, isOwner: false, active: true }
    await insertRecord(work, person, { name, email: open.email, ...base })
    await changeRecord(work, invitation, record, { state: 'accepted' }, { action: 'accepted' })
  })
  return { slug: open.slug }
})

async function requireInvitation(ctx: AccountContext, token: string): Promise<OpenInvitation> {
  const found = await inSystem(ctx.runtime.pool, tx =>
    tx.execute<OpenInvitation>(sql`select * from invitation_of(${hashOf(token)})`),
  )
  if (!found.rows[0]) throw refusal(peopleRefusals, 'invitation.not_open')
  return found.rows[0]
}

function invitedUser(user: { id: string; email: string }, email: string): string {
  if (user.email.toLowerCase() !== email.toLowerCase())
    throw refusal(peopleRefusals, 'invitation.other_account', { email })
  return user.id
}

async function newUser(ctx: AccountContext, email: string, name: string, password: string): Promise<string> {
  if (name.trim() === '') throw refusal(peopleRefusals, 'account.name_missing', {}, { field: 'name' })
  const hash = await preparePassword({ name, email, password })
  return inSystem(ctx.runtime.pool, tx => createUser(tx, ctx.runtime, { name, email, password }, hash))
}
