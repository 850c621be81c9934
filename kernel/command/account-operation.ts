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
  /** The secret of the link that the input brings, where strangers can try one. */
  readonly secretOf?: (input: unknown) => string
}

type InputOf<P> = P extends ContractProcedure<infer I, infer _O, infer _E, infer _M> ? InferSchemaOutput<I> : never
type OutputOf<P> = P extends ContractProcedure<infer _I, infer O, infer _E, infer _M> ? InferSchemaInput<O> : never

export function accountOperation<P extends AnyContractProcedure>(
  contract: P,
  run: (ctx: AccountContext, input: InputOf<P>) => Promise<OutputOf<P>>,
): AccountOperation {
  return { contract, run: (ctx, input) => run(ctx, input as InputOf<P>) }
}

/** Work that a stranger may do who brings a link's secret: tries are counted at the edge. */
export function secretOperation<P extends AnyContractProcedure>(
  contract: InputOf<P> extends { token: string } ? P : never,
  run: (ctx: AccountContext, input: InputOf<P>) => Promise<OutputOf<P>>,
): AccountOperation {
  const secretOf = (input: unknown) => (input as { token: string }).token
  return { ...accountOperation<P>(contract, run), secretOf }
}
