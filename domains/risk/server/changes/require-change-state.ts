import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { changeRequest, type Problem, riskRefusals } from '../../contract.ts'
import type { Operation } from '../../rules/operation-rows.ts'

export type Change = RecordOf<typeof changeRequest>

/** Refuses a command that the change request's state does not allow. */
export const requireChangeState = stateGuard(changeRequest, riskRefusals, 'change_request.wrong_state')

/** Refuses what does not fit the plan, with every reason. */
export function requireFit(ctx: Context, record: Change, problems: readonly Problem[]): void {
  if (problems.length === 0) return
  const what = problems.map(one => one.text[ctx.locale]).join(ctx.locale === 'zh' ? '' : ' ')
  throw refusal(riskRefusals, 'change_request.unfit', { title: record.title, what }, { details: problems })
}

export function operationsOf({ operations }: Change): readonly Operation[] {
  return operations ?? []
}
