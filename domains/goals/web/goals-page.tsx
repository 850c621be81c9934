import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { GoalCard, GoalCards } from '../contract.ts'
import { GoalForm } from './goal-form.tsx'
import { GoalItem } from './goal-item.tsx'
import styles from './goals-page.module.css'
import { goalsTexts } from './goals-texts.ts'
import { MendGoal } from './mend-goal.tsx'
import { useGoalCards } from './use-goal-cards.ts'

/** A project's goals with their letters and curves. A link from a gate leads to the goal and the field to mend. */
export function GoalsPage() {
  const t = useTexts(goalsTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const cards = useGoalCards(id)
  const { barred } = useWriteIn(id, 'goals')
  const [adding, setAdding] = useState(false)
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => setAdding(true)}>
      {t('newGoal')}
    </ActionButton>
  )
  return (
    <>
      <PageHeader
        project={id}
        title={t('goals')}
        facts={cards.data && <Together cards={cards.data} />}
        actions={<To href={`/projects/${id}/measurement/readings`}>{t('toReadings')}</To>}
        main={add}
      />
      {cards.isPending && <Loading lines={8} />}
      {cards.isError && <ErrorState error={cards.error} onRetry={() => void cards.refetch()} />}
      {cards.data?.items.length === 0 && (
        <EmptyState of="goal" title={t('noGoals')} help={t('noGoalsHelp')} action={add} />
      )}
      {cards.data && <GoalList items={cards.data.items} />}
      <GoalForm projectId={id} open={adding} onClose={() => setAdding(false)} />
    </>
  )
}

function Together({ cards }: { cards: GoalCards }) {
  const t = useTexts(goalsTexts)
  const living = cards.items.filter(card => card.goal.state !== 'dropped')
  const { percent, left } = cards.together
  const facts = [
    t('complete', { done: living.filter(card => card.complete).length, total: living.length }),
    percent === null ? '' : t('together', { percent }),
    left > 0 && living.length > 0 ? t('withoutNumber', { count: left }) : '',
  ]
  return facts.filter(Boolean).join(' · ')
}

/** The record and field of the address, as a gate's link gives them. */
interface Asked {
  record?: string
  field?: string
}

function GoalList({ items }: { items: readonly GoalCard[] }) {
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const mending = items.find(card => card.goal.id === asked.record)
  const ask = (search: Asked) => void navigate({ to: '.', search: search as never, replace: true })
  useEffect(() => {
    if (asked.record) document.getElementById(asked.record)?.scrollIntoView({ block: 'center' })
  }, [asked.record])
  return (
    <div className={styles.list}>
      {items.map(card => (
        <GoalItem key={card.goal.id} card={card} onMend={field => ask({ record: card.goal.id, field })} />
      ))}
      {mending && (
        <MendGoal
          key={mending.goal.id}
          record={mending.goal}
          field={asked.field}
          onClose={() => ask({ record: mending.goal.id })}
        />
      )}
    </div>
  )
}
