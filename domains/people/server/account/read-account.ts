import { sql } from 'drizzle-orm'
import { type AccountContext, type AccountUser, accountOperation } from '#kernel/command/account-operation.ts'
import { inSystem } from '#kernel/db/in-workspace.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { accountContract } from '../../account-contract.ts'

export const readAccount = accountOperation(accountContract.me, async ctx => {
  const user = requireUser(ctx)
  const workspaces = await inSystem(ctx.runtime.pool, tx =>
    tx.execute<{ slug: string; name: string }>(sql`select slug, name from workspaces_of(${user.id})`),
  )
  return { user, workspaces: workspaces.rows.map(({ slug, name }) => ({ slug, name })) }
})

export function requireUser(ctx: AccountContext): AccountUser {
  if (!ctx.user) throw refusal(kernelRefusals, 'sign_in.required')
  return ctx.user
}
