import { requestApproval } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { cut } from '#kernel/entity/cut.ts'
import { decision, strategyContract } from '../contract.ts'
import { type Decision, requireState } from './require-state.ts'

/** Asks the sponsor to approve what was decided. */
export const submitDecision = command(strategyContract.submitDecision, {
  allow: whoMay('write', 'strategy'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, decision, input)
    requireState(ctx, record, ['decided'], { zh: '送审', en: 'submitted' })
    const submitted = await changeRecord(ctx, decision, record, { state: 'in_review' }, { action: 'submitted' })
    await requestApproval(ctx, {
      subject: { id: submitted.id, type: 'decision', version: submitted.version },
      title: titleOf(submitted),
      projectId: submitted.projectId,
      by: { mode: 'any', roles: ['sponsor'] },
      note: input.note ?? null,
      snapshot: submitted,
    })
    return submitted
  },
})

const TITLE_MAX = 300

function titleOf({ kind, question, revision }: Decision) {
  const { zh, en } = decision.fields.kind.options[kind]
  return {
    zh: cut(`决策（${zh}，第 ${revision} 版）：${question}`, TITLE_MAX),
    en: cut(`Decision (${en}, version ${revision}): ${question}`, TITLE_MAX),
  }
}
