import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { opportunitiesContract, opportunity } from '../../opportunities-contract.ts'
import { opportunitiesRefusals } from '../../opportunities-refusals.ts'
import { isOpen, leadsBack, OPEN_STAGES } from '../../rules/stages.ts'
import { requireStage } from './require-state.ts'

/** It comes to another stage; back only with a reason. */
export const moveOpportunity = command(opportunitiesContract.moveOpportunity, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { to, reason, ...known }) => {
    const record = await openRecord(ctx, opportunity, known)
    requireStage(ctx, record, OPEN_STAGES, { zh: '换阶段', en: 'moved to another stage' })
    const { name, state } = record
    const { options } = opportunity.fields.state
    if (state === to)
      throw refusal(opportunitiesRefusals, 'opportunity.same_stage', { name, stage: options[to][ctx.locale] })
    if (isOpen(state) && leadsBack(state, to) && reason === undefined) {
      const words = { from: options[state][ctx.locale], to: options[to][ctx.locale] }
      throw refusal(opportunitiesRefusals, 'opportunity.back_needs_reason', words, { field: 'reason' })
    }
    return changeRecord(ctx, opportunity, record, { state: to }, { action: 'staged', note: reason ?? null })
  },
})
