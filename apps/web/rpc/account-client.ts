import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { accountContract } from '#domains/people/account-contract.ts'
import { link } from './clients.ts'

/** What a person does outside any workspace. */
export type AccountClient = ContractRouterClient<typeof accountContract>
export type Account = Awaited<ReturnType<AccountClient['me']>>
export type AccountSession = Awaited<ReturnType<AccountClient['sessions']>>[number]
export type InvitationFacts = Awaited<ReturnType<AccountClient['invitation']>>

export const account: AccountClient = createORPCClient(link('/rpc/account'))
