import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { goal, goalsContract, goalsRefusals } from '../contract.ts'
import { smartNotes } from '../smart/notes.ts'
import { draftForChange } from './goal-for-change.ts'
import { readCards } from './read-cards.ts'
import { requireSponsor } from './require-sponsor.ts'

/** The sponsor agrees a goal that came later than its stage, or was reopened; it must be complete like the others. */
export const agreeGoal = command(goalsContract.agreeGoal, {
  allow: whoMay('write', 'goals'),
  run: async (ctx, { id, version }) => {
    const record = await draftForChange(ctx, { id, version })
    requireSponsor(ctx, record.projectId, 'goal.agreed_by_sponsor')
    const { cards } = await readCards(ctx, record.projectId, { goalId: id })
    const card = cards[0]
    if (!card?.complete) {
      const failing = (card?.letters ?? []).filter(letter => !letter.holds).map(({ letter }) => letter)
      const letters = [...failing, ...(card?.owned ? [] : [smartNotes.owner_missing[ctx.locale]])].join(', ')
      throw refusal(goalsRefusals, 'goal.not_smart', { letters }, { details: card?.letters })
    }
    return changeRecord(ctx, goal, record, { state: 'agreed' }, { action: 'agreed' })
  },
})
