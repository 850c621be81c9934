import { useParams } from '@tanstack/react-router'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { IterationChoice, useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import type { EvaluationView } from '../contract.ts'
import { evaluation } from '../entities/evaluation.ts'
import { EvaluationCommands } from './evaluation-commands.tsx'
import { EvaluationLines } from './evaluation-lines.tsx'
import styles from './evaluation-page.module.css'
import { Findings } from './findings.tsx'
import { MeasurementHead } from './measurement-head.tsx'
import { measurementTexts } from './measurement-texts.ts'
import { useEvaluation } from './use-evaluation.ts'

/** An iteration's evaluation: goal by goal, what was aimed at, what came of it, and why. */
export function EvaluationPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { earlier } = useShownIteration(id)
  const shown = useEvaluation(id, earlier)
  if (shown.isPending) return <Loading lines={10} />
  if (shown.isError)
    return (
      <>
        <MeasurementHead projectId={id} here="evaluation" />
        <ErrorState error={shown.error} onRetry={() => void shown.refetch()} />
      </>
    )
  const view = shown.data
  const history = earlier !== undefined
  return (
    <>
      <MeasurementHead
        projectId={id}
        here="evaluation"
        tags={<State view={view} />}
        facts={view.evaluation && <Facts view={view} />}
        actions={<EvaluationCommands projectId={id} view={view} history={history} />}
      />
      <div className={styles.iterations}>
        <IterationChoice projectId={id} />
      </div>
      <Body view={view} projectId={id} history={history} />
    </>
  )
}

function State({ view }: { view: EvaluationView }) {
  const t = useTexts(measurementTexts)
  const label = useLabel()
  const state = view.evaluation?.state
  return (
    <>
      {state && (
        <StateTag tone={state === 'final' ? 'passed' : 'active'}>
          {label(evaluation.fields.state.options[state])}
        </StateTag>
      )}
      {view.evaluation && view.faults.length > 0 && (
        <StateTag tone="attention">{t('openFaults', { count: view.faults.length })}</StateTag>
      )}
    </>
  )
}

function Facts({ view }: { view: EvaluationView }) {
  const t = useTexts(measurementTexts)
  return (
    <>
      {t('iteration', { iteration: view.iteration })} · {t('figuresOf')}{' '}
      <CalendarDate value={view.evaluation?.judgedOn} plain />
    </>
  )
}

const FACTS = { draft: ['name', 'summary'], final: ['name', 'summary', 'finalBy', 'finalAt'] } as const

function Body({ view, projectId, history }: { view: EvaluationView; projectId: string; history: boolean }) {
  const t = useTexts(measurementTexts)
  const { write } = useWriteIn(projectId, 'measurement')
  const findings = <Findings projectId={projectId} iteration={view.iteration} />
  if (!view.evaluation)
    return (
      <div className={styles.body}>
        <EmptyState
          of={history ? undefined : 'evaluation'}
          title={t('notYet')}
          help={history ? t('earlierNone') : t('notYetHelp')}
          action={<EvaluationCommands projectId={projectId} view={view} history={history} />}
        />
        {findings}
      </div>
    )
  return (
    <div className={styles.body}>
      <EvaluationLines view={view} projectId={projectId} write={write && !history} />
      {findings}
      <KeyFacts entity={evaluation} record={view.evaluation} fields={FACTS[view.evaluation.state]} />
    </div>
  )
}
