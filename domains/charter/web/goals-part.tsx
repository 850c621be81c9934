import { formatDecimal } from '#apps/web/format/amount.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { To } from '#apps/web/ui/to.tsx'
import type { CharterGoal } from '../shapes.ts'
import styles from './charter.module.css'
import { charterTexts } from './charter-texts.ts'
import { Part } from './part.tsx'

interface GoalsPartProps {
  goals: readonly CharterGoal[] | null
  projectId: string
}

/** The goals of the project, which are written on their own page. */
export function GoalsPart({ goals, projectId }: GoalsPartProps) {
  const t = useTexts(charterTexts)
  const way = goals && <To href={`/projects/${projectId}/goals`}>{t('toGoals')}</To>
  return (
    <Part title={t('goals')} aside={way}>
      {goals?.length ? (
        <ul>
          {goals.map(goal => (
            <li key={goal.id} className={styles.goal}>
              <To href={`/goals/${goal.id}`}>{goal.statement}</To>
              <Figures goal={goal} />
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.soft}>{t(goals ? 'noGoals' : 'goalsHidden')}</p>
      )}
    </Part>
  )
}

/** From where to where, and by when. */
function Figures({ goal }: { goal: CharterGoal }) {
  const t = useTexts(charterTexts)
  const { baseline, target, bandLow, bandHigh, unit, deadline } = goal
  const [from, to] = bandLow && bandHigh ? [bandLow, bandHigh] : [baseline, target]
  const figure = (value: string) => `${formatDecimal(value)}${unit ? ` ${unit}` : ''}`
  const reach = from && to ? t('goalTarget', { from: figure(from), to: figure(to) }) : to && figure(to)
  return (
    <span className={styles.figures}>
      {[reach, deadline && t('by', { date: deadline })].filter(Boolean).join(' · ')}
    </span>
  )
}
