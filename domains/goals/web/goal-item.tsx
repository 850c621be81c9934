import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { Person } from '#apps/web/ui/person.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useNarrow } from '#apps/web/ui/use-narrow.ts'
import type { GoalCard } from '../contract.ts'
import { Curve } from './curve.tsx'
import { GoalActions } from './goal-actions.tsx'
import styles from './goal-item.module.css'
import { GoalNumbers } from './goal-numbers.tsx'
import { GoalState, GoalStatus } from './goal-status.tsx'
import { goalsTexts } from './goals-texts.ts'
import { SmartLetters } from './smart-letters.tsx'

interface GoalItemProps {
  card: GoalCard
  onMend: (field: string) => void
}

/** A goal in the project's list: what it wants, whether it is SMART, and how it stands against its curve. */
export function GoalItem({ card, onMend }: GoalItemProps) {
  const { write } = useWriteIn(card.goal.projectId, 'goals', card.goal.ownerId)
  const { goal } = card
  const open = goal.state === 'draft'
  return (
    <article className={`${styles.item} ${goal.state === 'dropped' ? styles.dropped : ''}`} id={goal.id}>
      <div className={styles.facts}>
        <div className={styles.head}>
          <h2 className={styles.title}>
            <To href={`/goals/${goal.id}`}>{goal.statement}</To>
          </h2>
          <GoalState state={goal.state} />
          {goal.state !== 'dropped' && <GoalStatus card={card} />}
          <div className={styles.actions}>
            <GoalActions card={card} onMend={onMend} />
          </div>
        </div>
        <About card={card} />
        {goal.state === 'dropped' ? (
          <p className={styles.reason}>{goal.dropReason}</p>
        ) : (
          <>
            <GoalNumbers card={card} />
            <SmartLetters card={card} onMend={open && write ? onMend : undefined} />
          </>
        )}
      </div>
      {goal.state !== 'dropped' && <CurveBeside card={card} />}
    </article>
  )
}

function About({ card: { goal, metric, parent, aim } }: { card: GoalCard }) {
  const t = useTexts(goalsTexts)
  const served = parent?.statement ?? aim?.name
  return (
    <p className={styles.about}>
      <span>
        {t('owner')} <Person id={goal.ownerId} />
      </span>
      {metric && <span>{metric.name}</span>}
      {served && (
        <span>
          {t('serves')} {served}
        </span>
      )}
      {goal.weight !== null && <span>{t('weight', { weight: goal.weight })}</span>}
    </p>
  )
}

/** On a phone the curve waits until it is asked for. */
function CurveBeside({ card }: { card: GoalCard }) {
  const t = useTexts(goalsTexts)
  const narrow = useNarrow()
  const [open, setOpen] = useState(false)
  if (!narrow || card.curve.length === 0) return <Curve card={card} />
  return (
    <div>
      <Button block aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'hideCurve' : 'showCurve')}
      </Button>
      {open && <Curve card={card} />}
    </div>
  )
}
