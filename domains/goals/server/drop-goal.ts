import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { goal, goalsContract, goalsRefusals } from '../contract.ts'
import { goalForChange } from './goal-for-change.ts'
import { requireSponsor } from './require-sponsor.ts'

/** Gives a goal up, for a reason that stays with it. It is judged no more, and counts for no criterion. */
export const dropGoal = command(goalsContract.dropGoal, {
  allow: whoMay('write', 'goals'),
  run: async (ctx, { id, version, reason }) => {
    const record = await goalForChange(ctx, { id, version })
    if (record.state === 'dropped') throw refusal(goalsRefusals, 'goal.is_dropped')
    if (record.state === 'agreed') requireSponsor(ctx, record.projectId)
    return changeRecord(
      ctx,
      goal,
      record,
      { state: 'dropped', dropReason: reason },
      { action: 'dropped', note: reason },
    )
  },
})
