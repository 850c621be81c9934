import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { goal } from '../entities/goal.ts'
import { Curve } from './curve.tsx'
import { GoalActions } from './goal-actions.tsx'
import { GoalNumbers } from './goal-numbers.tsx'
import styles from './goal-panels.module.css'
import { GoalStatus } from './goal-status.tsx'
import { goalsTexts } from './goals-texts.ts'
import { MendGoal } from './mend-goal.tsx'
import { SmartLetters } from './smart-letters.tsx'
import { useGoalCard } from './use-goal-cards.ts'

/** On a goal's page: its letters, its numbers and its curve. */
export function GoalPanels({ record }: { record: RecordOf<typeof goal> }) {
  const { write } = useWriteIn(record.projectId, 'goals', record.ownerId)
  const t = useTexts(goalsTexts)
  const card = useGoalCard(record.id)
  const [mending, setMending] = useState<string>()
  if (card.isPending) return <Loading lines={6} />
  if (card.isError) return <ErrorState error={card.error} onRetry={() => void card.refetch()} />
  const shown = card.data
  return (
    <>
      <Section title={t('letters')} aside={<GoalActions card={shown} onMend={setMending} />} padded>
        <SmartLetters card={shown} onMend={write && record.state === 'draft' ? setMending : undefined} />
      </Section>
      <Section
        title={t('curve')}
        aside={<To href={`/projects/${record.projectId}/measurement/readings`}>{t('toReadings')}</To>}
        padded
      >
        <div className={styles.curve}>
          <GoalStatus card={shown} />
          <GoalNumbers card={shown} />
          <Curve card={shown} height={280} />
        </div>
      </Section>
      <MendGoal record={shown.goal} field={mending} onClose={() => setMending(undefined)} />
    </>
  )
}
