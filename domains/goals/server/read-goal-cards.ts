import { query, whoMay } from '#kernel/command/operation.ts'
import { notFound, readRecord } from '#kernel/query/read.ts'
import { goal, goalsContract } from '../contract.ts'
import { readCards } from './read-cards.ts'
import { together } from './together.ts'

/** All goals of a project with their letters, curves and standing. */
export const readGoalCards = query(goalsContract.goalCards, {
  allow: whoMay('read', 'goals'),
  run: async (ctx, { id, iteration }) => {
    const { cards, iteration: shown } = await readCards(ctx, id, { iteration })
    return { items: cards, iteration: shown, together: together(cards) }
  },
})

/** One goal's card. */
export const readGoalCard = query(goalsContract.goalCard, {
  allow: whoMay('read', 'goals'),
  run: async (ctx, { id, iteration }) => {
    const record = await readRecord(ctx, goal, id)
    const { cards } = await readCards(ctx, record.projectId, { goalId: id, iteration })
    const [card] = cards
    if (card) return card
    throw notFound(ctx, goal)
  },
})
