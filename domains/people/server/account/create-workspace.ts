import { accountOperation } from '#kernel/command/account-operation.ts'
import { accountContract } from '../../account-contract.ts'
import { foundWorkspace } from '../found-workspace.ts'
import { requireUser } from './read-account.ts'

export const createWorkspace = accountOperation(accountContract.createWorkspace, async (ctx, input) => {
  const user = requireUser(ctx)
  const founder = { userId: user.id, name: user.name, email: user.email }
  const { slug } = await foundWorkspace(ctx.runtime, input.name, founder)
  return { slug, name: input.name }
})
