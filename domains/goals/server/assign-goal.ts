import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { goal, goalsContract } from '../contract.ts'
import { goalForChange } from './goal-for-change.ts'

/** Names who answers for a goal; possible as long as the project is open, whatever the goal's state. */
export const assignGoal = command(goalsContract.assignGoal, {
  allow: whoMay('write', 'goals'),
  run: async (ctx, { id, version, ownerId }) => {
    const record = await goalForChange(ctx, { id, version })
    return changeRecord(ctx, goal, record, { ownerId }, { action: 'assigned' })
  },
})
