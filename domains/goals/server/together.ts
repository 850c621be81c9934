import type { GoalCard, GoalCards } from '../contract.ts'

type Standing = Pick<GoalCard, 'goal' | 'standing'>

/**
 * How a project's goals keep up together: each counts at most 100, so that one that runs ahead does not hide another
 * that lags, and by its weight. A goal without a weight weighs as much as the lightest that has one, or 1.
 */
export function together(cards: readonly Standing[]): GoalCards['together'] {
  const living = cards.filter(card => card.goal.state !== 'dropped')
  const weights = living.flatMap(card => (card.goal.weight ? [card.goal.weight] : []))
  const usual = weights.length > 0 ? Math.min(...weights) : 1
  const parts = living.flatMap(({ goal, standing }) => {
    const percent = percentOf(standing)
    return percent === null ? [] : [{ percent, weight: goal.weight ?? usual }]
  })
  const total = parts.reduce((sum, part) => sum + part.weight, 0)
  const covered = parts.reduce((sum, part) => sum + part.weight * Math.min(100, Math.max(0, part.percent)), 0)
  const percent = total > 0 ? Math.round((covered / total) * 10) / 10 : null
  return { percent, counted: parts.length, left: living.length - parts.length }
}

function percentOf(standing: GoalCard['standing']): number | null {
  if (standing?.status === 'reached') return 100
  return standing?.percent ?? null
}
