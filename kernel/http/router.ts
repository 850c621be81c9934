import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract'
import { type AnyRouter, implement } from '@orpc/server'
import type { Context, Runtime } from '../command/context.ts'
import { once } from '../command/once.ts'
import type { Operation } from '../command/operation.ts'
import { runAs } from '../command/run.ts'
import type { Domain, OperationTree } from '../domain/domain.ts'
import { genericOperations } from '../domain/generic-operations.ts'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { refusal } from '../error/refusal.ts'
import type { RequestContext } from './request-context.ts'

/** Joins contracts and behaviour of all domains to the router that both RPC and REST serve. */
export function buildRouter(runtime: Runtime, domains: readonly Domain[]): AnyRouter {
  return Object.fromEntries(
    domains.map(domain => [domain.name, branch(runtime, domain, domain.contract as Branch, domain.operations)]),
  )
}

type Branch = { readonly [name: string]: AnyContractProcedure | Branch }

function branch(runtime: Runtime, domain: Domain, contract: Branch, operations: OperationTree | undefined): AnyRouter {
  const entries = Object.entries(contract).map(([name, part]) => {
    const entity = domain.entities[name]
    const named = operations?.[name]
    if (isContractProcedure(part)) return [name, procedure(runtime, part, named, `${domain.name}.${name}`)]
    const generic = entity ? genericOperations(entity, part) : {}
    return [name, branch(runtime, { ...domain, entities: {} }, part, { ...generic, ...(named as OperationTree) })]
  })
  return Object.fromEntries(entries)
}

function procedure(runtime: Runtime, contract: AnyContractProcedure, named: unknown, path: string) {
  const operation = named as Operation | undefined
  if (!operation?.run) throw new Error(`nothing implements ${path}`)
  return implement(contract)
    .$context<RequestContext>()
    .handler(({ context, input }: { context: RequestContext; input: unknown }) => {
      if (!context.actor) throw refusal(kernelRefusals, 'sign_in.required')
      const given = withVersion(input, context.ifMatch)
      const key = operation.kind === 'command' ? context.onceKey : undefined
      const work = (ctx: Context) => operation.run(ctx, given)
      const run = key ? (ctx: Context) => once(ctx, key, [path, given], work) : work
      return runAs(runtime, context.actor, context.locale, run)
    })
}

/** REST says the version in If-Match, RPC in the input. */
function withVersion(input: unknown, ifMatch: number | undefined): unknown {
  if (ifMatch === undefined || typeof input !== 'object' || input === null) return input
  return { ...input, version: (input as { version?: number }).version ?? ifMatch }
}
