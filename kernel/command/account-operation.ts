import type { AnyContractProcedure, ContractProcedure, InferSchemaInput, InferSchemaOutput } from '@orpc/contract'
import type { Locale } from '../error/locale.ts'
import type { Runtime } from './context.ts'

/** Work outside any workspace: accounts, invitations, the list of one's workspaces. */
export interface AccountContext {
  readonly runtime: Runtime
  readonly locale: Locale
  /** Who is signed in, if anybody is. */
  readonly user: AccountUser | null
  readonly sessionToken: string | null
}

export interface AccountUser {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly locale: string | null
}

export interface AccountOperation {
  readonly contract: AnyContractProcedure
  readonly run: (ctx: AccountContext, input: unknown) => Promise<unknown>
}

type InputOf<P> = P extends ContractProcedure<infer I, infer _O, infer _E, infer _M> ? InferSchemaOutput<I> : never
type OutputOf<P> = P extends ContractProcedure<infer _I, infer O, infer _E, infer _M> ? InferSchemaInput<O> : never

export function accountOperation<P extends AnyContractProcedure>(
  contract: P,
  run: (ctx: AccountContext, input: InputOf<P>) => Promise<OutputOf<P>>,
): AccountOperation {
  return { contract, run: (ctx, input) => run(ctx, input as InputOf<P>) }
}
