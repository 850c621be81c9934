import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { secretOperation } from '#kernel/command/account-operation.ts'
import { inSystem, type Tx } from '#kernel/db/in-workspace.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { accountContract } from '../../account-contract.ts'
import { peopleRefusals } from '../../contract.ts'
import { foundWorkspace } from '../found-workspace.ts'
import { createUser, preparePassword } from './create-user.ts'

/** Makes the first account and its workspace; the link that was printed at the start works once. */
export const setUp = secretOperation(accountContract.setup, async (ctx, input) => {
  await inSystem(ctx.runtime.pool, tx => requireOpenSetup(tx, input.token))
  const hash = await preparePassword(input)
  const userId = await inSystem(ctx.runtime.pool, async tx => {
    await requireOpenSetup(tx, input.token)
    await tx.execute(sql`delete from auth.setup`)
    return createUser(tx, ctx.runtime, input, hash)
  })
  const founder = { userId, name: input.name, email: input.email.toLowerCase() }
  const { slug } = await foundWorkspace(ctx.runtime, input.workspaceName, founder)
  return { slug }
})

/** Opens the setup where there is no account yet; gives the secret of its link, of which only the hash is kept. */
export async function openSetup(tx: Tx, secret: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`select 1 from auth."user" limit 1`)
  if (rows.length > 0) return false
  await tx.execute(sql`delete from auth.setup`)
  await tx.execute(sql`insert into auth.setup (token_hash) values (${hashOf(secret)})`)
  return true
}

async function requireOpenSetup(tx: Tx, secret: string): Promise<void> {
  const users = await tx.execute(sql`select 1 from auth."user" limit 1`)
  if (users.rows.length > 0) throw refusal(peopleRefusals, 'setup.done')
  const links = await tx.execute(sql`select 1 from auth.setup where token_hash = ${hashOf(secret)} for update`)
  if (links.rows.length === 0) throw refusal(peopleRefusals, 'setup.wrong_link')
}

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
