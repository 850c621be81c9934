import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { AccountContract } from '#apps/contract.ts'
import { link } from './clients.ts'

/** What a person does outside any workspace. */
export type AccountClient = ContractRouterClient<AccountContract>
export type Account = Awaited<ReturnType<AccountClient['me']>>
export type AccountSession = Awaited<ReturnType<AccountClient['sessions']>>[number]
export type DemoCompany = Awaited<ReturnType<AccountClient['demoCompany']>>
export type InvitationFacts = Awaited<ReturnType<AccountClient['invitation']>>

export const account: AccountClient = createORPCClient(link('/rpc/account'))
