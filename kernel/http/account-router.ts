import type { AnyContractProcedure } from '@orpc/contract'
import { type AnyRouter, implement } from '@orpc/server'
import type { AccountContext, AccountOperation } from '../command/account-operation.ts'
import type { Runtime } from '../command/context.ts'
import type { RequestContext } from './request-context.ts'

/** The routes outside any workspace. */
export function buildAccountRouter(
  runtime: Runtime,
  contract: Readonly<Record<string, AnyContractProcedure>>,
  operations: Readonly<Record<string, AccountOperation>>,
): AnyRouter {
  const entries = Object.entries(contract).map(([name, procedure]) => {
    const operation = operations[name]
    if (!operation) throw new Error(`nothing implements account.${name}`)
    const handled = implement(procedure)
      .$context<RequestContext>()
      .handler(({ context, input }: { context: RequestContext; input: unknown }) => {
        const { locale, user, sessionToken } = context
        if (operation.secretOf) context.countTry(operation.secretOf(input))
        return operation.run({ runtime, locale, user, sessionToken } satisfies AccountContext, input)
      })
    return [name, handled]
  })
  return Object.fromEntries(entries)
}
