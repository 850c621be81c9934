import type { AnyContractProcedure, ContractProcedure, InferSchemaInput, InferSchemaOutput } from '@orpc/contract'
import type { Label } from '../entity/field.ts'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { refusal } from '../error/refusal.ts'
import type { Actor } from '../policy/actor.ts'
import { projectsOf } from '../policy/scope.ts'
import type { Context } from './context.ts'

type InputOf<P> = P extends ContractProcedure<infer I, infer _O, infer _E, infer _M> ? InferSchemaOutput<I> : never
type OutputOf<P> = P extends ContractProcedure<infer _I, infer O, infer _E, infer _M> ? InferSchemaInput<O> : never

/** May this person do it at all? Otherwise the reason. What depends on the record is judged in `run`. */
export type Allow = (actor: Actor) => true | Label

/** One thing that the product does, behind one route. */
export interface Operation {
  readonly kind: 'command' | 'query'
  readonly contract: AnyContractProcedure
  readonly run: (ctx: Context, input: unknown) => Promise<unknown>
}

interface Behaviour<P> {
  readonly allow: Allow
  readonly run: (ctx: Context, input: InputOf<P>) => Promise<OutputOf<P>>
}

/** A change: allowed, guarded, done and told in one transaction. */
export function command<P extends AnyContractProcedure>(contract: P, behaviour: Behaviour<P>): Operation {
  return operation('command', contract, behaviour)
}

/** A question: changes nothing. */
export function query<P extends AnyContractProcedure>(contract: P, behaviour: Behaviour<P>): Operation {
  return operation('query', contract, behaviour)
}

function operation<P extends AnyContractProcedure>(
  kind: Operation['kind'],
  contract: P,
  behaviour: Behaviour<P>,
): Operation {
  return {
    kind,
    contract,
    run: (ctx, input) => {
      const allowed = behaviour.allow(ctx.actor)
      if (allowed !== true) throw refusal(kernelRefusals, 'right.missing', { reason: allowed[ctx.locale] })
      return behaviour.run(ctx, input as InputOf<P>)
    },
  }
}

/** Everybody in the workspace; the records themselves are judged one by one. */
export function anyMember(): true {
  return true
}

/** Whoever has the right in the module, at whatever reach, or takes part in some project. */
export function whoMay(right: 'read' | 'write', module: string): Allow {
  return actor => {
    if (actor.isOwner || (actor.rights[module]?.[right] ?? 'none') !== 'none') return true
    return projectsOf(actor, right).length > 0 ? true : NO_RIGHT
  }
}

/** The workspace's owner alone. */
export function ownerOnly(actor: Actor): true | Label {
  return actor.isOwner ? true : OWNER_ONLY
}

const NO_RIGHT: Label = { zh: '你的角色没有本模块的权限。', en: 'Your role gives no right in this module.' }
const OWNER_ONLY: Label = { zh: '只有工作区所有者可以这样做。', en: 'Only the workspace’s owner can do this.' }
