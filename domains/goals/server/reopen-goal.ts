import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { goal, goalsContract, goalsRefusals } from '../contract.ts'
import { goalForChange } from './goal-for-change.ts'
import { requireSponsor } from './require-sponsor.ts'

/** The sponsor makes an agreed or dropped goal a draft again, so that it can be changed; the reason stays in its history. */
export const reopenGoal = command(goalsContract.reopenGoal, {
  allow: whoMay('write', 'goals'),
  run: async (ctx, { id, version, reason }) => {
    const record = await goalForChange(ctx, { id, version })
    if (record.state === 'draft') throw refusal(goalsRefusals, 'goal.is_draft')
    requireSponsor(ctx, record.projectId)
    return changeRecord(ctx, goal, record, { state: 'draft', dropReason: null }, { action: 'reopened', note: reason })
  },
})
