import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { IterationChoice, useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { EvaluationView } from '../contract.ts'
import { adjustment } from '../entities/adjustment.ts'
import { AdjustmentItem } from './adjustment-item.tsx'
import styles from './adjustments-page.module.css'
import { MeasurementHead } from './measurement-head.tsx'
import { measurementTexts } from './measurement-texts.ts'
import { MissedGoal } from './missed-goal.tsx'
import { useEvaluation } from './use-evaluation.ts'

/** The missed goals of an iteration, and what is done about each. */
export function AdjustmentsPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { earlier } = useShownIteration(id)
  const evaluation = useEvaluation(id, earlier)
  const iteration = evaluation.data?.iteration
  const found = useRecords(
    adjustment,
    { project: id, iteration, sort: 'id', limit: 200 },
    { enabled: iteration !== undefined },
  )
  const failed = evaluation.error ?? found.error
  return (
    <>
      <MeasurementHead projectId={id} here="adjustments" actions={<IterationChoice projectId={id} />} />
      {failed && <ErrorState error={failed} onRetry={() => void found.refetch()} />}
      {!failed && (evaluation.isPending || found.isPending) && <Loading lines={8} />}
      {evaluation.data && found.data && (
        <Answers view={evaluation.data} adjustments={found.data.items} projectId={id} past={earlier !== undefined} />
      )}
    </>
  )
}

interface AnswersProps {
  view: EvaluationView
  adjustments: readonly RecordOf<typeof adjustment>[]
  projectId: string
  /** An iteration that is over takes no further answer. */
  past: boolean
}

function Answers({ view, adjustments, projectId, past }: AnswersProps) {
  const t = useTexts(measurementTexts)
  const missed = view.lines.filter(line => line.verdict === 'missed')
  const others = adjustments.filter(one => !missed.some(line => line.goalId === one.goalId))
  return (
    <div className={styles.list}>
      {missed.length === 0 && (
        <EmptyState
          of="adjustment"
          title={t('noneMissed')}
          help={t('noneMissedHelp')}
          action={<To href={`/projects/${projectId}/measurement/evaluation`}>{t('toEvaluation')}</To>}
        />
      )}
      {missed.map(line => (
        <MissedGoal
          key={line.id}
          line={line}
          projectId={projectId}
          past={past}
          answers={adjustments.filter(one => one.goalId === line.goalId)}
        />
      ))}
      {others.length > 0 && (
        <Section title={t('otherGoals')}>
          {others.map(one => (
            <AdjustmentItem key={one.id} record={one} />
          ))}
        </Section>
      )}
    </div>
  )
}
