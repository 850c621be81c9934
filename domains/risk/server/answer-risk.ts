import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { risk, riskContract, riskRefusals } from '../contract.ts'
import { answers, type Response } from '../rules/responses.ts'
import { requireJudged } from './require-judged.ts'
import { requireLater } from './require-later.ts'
import { type Risk, requireRiskState } from './require-state.ts'

/** Decides what is done about a risk that has been judged, and who sees to it. */
export const answerRisk = command(riskContract.answerRisk, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { id, version, ...set }) => {
    const record = await openRecord(ctx, risk, { id, version })
    requireRiskState(ctx, record, ['open', 'answered'], { zh: '应对', en: 'answered' })
    requireJudged(record)
    refuseUnfit(ctx, record, set.response)
    requireLater(ctx, set.reviewOn)
    const { ownerId } = set
    await requireReadableBy(ctx, risk, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, risk, record, { ...set, state: 'answered' }, { action: 'responded' })
  },
})

function refuseUnfit(ctx: Context, { kind }: Risk, response: Response): void {
  if (answers(kind, response)) return
  const words = {
    kind: inSentence(risk.fields.kind.options[kind], ctx.locale),
    response: inSentence(risk.fields.response.options[response], ctx.locale),
  }
  throw refusal(riskRefusals, 'risk.response_unfit', words, { field: 'response' })
}
