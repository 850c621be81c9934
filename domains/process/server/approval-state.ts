import type { Approval, ApprovalStep } from '@yingce/process/approval'
import { decidersNow } from '@yingce/process/eligible'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { approval, approvalDecision } from '../contract.ts'

export type ApprovalRecord = RecordOf<typeof approval>
export type DecisionRecord = RecordOf<typeof approvalDecision>

/** What the records say, in the words of the engine. */
export function approvalState(record: ApprovalRecord, decisions: readonly DecisionRecord[]): Approval {
  const { submitterId, soleHolderAllowed, current, round, result } = record
  return {
    ...{ submitterId, soleHolderAllowed, current, round, result },
    steps: stepsFrom(record.deciders),
    decisions: decisions.map(({ personId, roles, step, round, kind, toStep, comment, at, selfDecided }) => ({
      ...{ personId, roles, step, round, kind, toStep, comment, at, selfDecided },
    })),
  }
}

/** What of the engine's state is kept in the approval's record; its decisions are records of their own. */
export function approvalValues(state: Approval) {
  return {
    deciders: state.steps.flatMap(({ mode, deciders }, step) =>
      deciders.map(({ personId, role }) => ({ step, mode, personId, role })),
    ),
    ...{ current: state.current, round: state.round, result: state.result },
    waitingFor: [...new Set(decidersNow(state).map(({ personId }) => personId))],
  }
}

function stepsFrom(rows: ApprovalRecord['deciders']): ApprovalStep[] {
  const count = Math.max(-1, ...rows.map(({ step }) => step)) + 1
  return Array.from({ length: count }, (_, index) => {
    const own = rows.filter(({ step }) => step === index)
    return { mode: own[0]?.mode ?? 'any', deciders: own.map(({ personId, role }) => ({ personId, role })) }
  })
}
