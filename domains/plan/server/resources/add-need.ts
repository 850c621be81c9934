import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { planContract, planRefusals, resourceNeed } from '../../contract.ts'
import { requireState } from '../require-state.ts'
import { requireNotDeclaredNone, takeNeedsTurn } from './declared-none.ts'
import { takeBackNothing } from './take-back-nothing.ts'

/** Enters what the project needs, for all of it or for one of its tasks. */
export const addNeed = command(planContract.addNeed, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, input) => {
    requireCreate(ctx, resourceNeed, input.projectId)
    const place = await openPlace(ctx, input.projectId)
    requireSense(input)
    await takeNeedsTurn(ctx, input.projectId)
    await requireNotDeclaredNone(ctx, input.projectId, input.kind)
    const need = await insertRecord(ctx, resourceNeed, { ...input, ...place })
    if (input.taskId) await takeTaskUp(ctx, input.taskId)
    return need
  },
})

interface Given {
  readonly quantity: string
  readonly neededFrom: string
  readonly neededUntil?: string | null | undefined
}

function requireSense({ quantity, neededFrom: begin, neededUntil: end }: Given): void {
  requireQuantity({ quantity })
  if (end && end < begin)
    throw refusal(planRefusals, 'need.ends_before_it_begins', { begin, end }, { field: 'neededUntil' })
}

/** Refuses a need of nothing. */
export function requireQuantity({ quantity }: Pick<Given, 'quantity'>): void {
  if (Number(quantity) === 0) throw refusal(planRefusals, 'need.no_quantity', {}, { field: 'quantity' })
}

/** The task of a need is still to be done, and no longer says that it needs nothing. */
export async function takeTaskUp(ctx: Context, taskId: string): Promise<void> {
  const record = await takeBackNothing(ctx, taskId)
  requireState(ctx, record, ['todo', 'doing'], { zh: '登记资源需求', en: 'given a resource need' })
}
