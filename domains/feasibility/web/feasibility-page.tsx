import { useParams } from '@tanstack/react-router'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { IterationChoice, useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { WriteAsWord } from '#apps/web/ui/write-as-word.tsx'
import { feasibilityStudy } from '../entities/feasibility-study.ts'
import { feasibilityTexts } from './feasibility-texts.ts'
import { StudyActions } from './study-actions.tsx'
import { StudyBody } from './study-body.tsx'
import { type Study, useFeasibility, useStudyCommands } from './use-feasibility.ts'

/** Can and should it be done: the five sides, what the money comes to, and the sponsor's decision. */
export function FeasibilityPage() {
  const t = useTexts(feasibilityTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { earlier } = useShownIteration(id)
  const found = useFeasibility(id, { iteration: earlier })
  const sheet = found.data
  const history = earlier !== undefined
  return (
    <>
      <PageHeader
        title={t('title')}
        project={id}
        tags={sheet?.study && <State study={sheet.study} />}
        actions={sheet?.study && <WriteAsWord projectId={id} kind="feasibility_report" of={sheet.study.id} />}
        main={sheet?.study && !history && <StudyActions sheet={sheet} study={sheet.study} />}
      />
      <IterationChoice projectId={id} />
      {found.isPending && <Loading lines={10} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {sheet && !sheet.study && <None projectId={id} history={history} />}
      {sheet?.study && <StudyBody sheet={sheet} study={sheet.study} />}
    </>
  )
}

function State({ study: { number, state, decision } }: { study: Study }) {
  const t = useTexts(feasibilityTexts)
  const label = useLabel()
  const { fields } = feasibilityStudy
  return (
    <>
      <StateTag>{t('version', { number })}</StateTag>
      <StateTag tone={toneOfOption(state)}>{label(fields.state.options[state])}</StateTag>
      {decision && (
        <StateTag tone={decision === 'go' ? 'passed' : 'failed'}>{label(fields.decision.options[decision])}</StateTag>
      )}
    </>
  )
}

function None({ projectId, history }: { projectId: string; history: boolean }) {
  const t = useTexts(feasibilityTexts)
  const { barred } = useWriteIn(projectId, 'feasibility')
  const { draft } = useStudyCommands()
  const begin = (
    <ActionButton type="primary" reason={barred} loading={draft.isPending} onClick={() => draft.mutate({ projectId })}>
      {t('begin')}
    </ActionButton>
  )
  return (
    <EmptyState
      of={history ? undefined : 'feasibility_study'}
      title={t('none')}
      help={t(history ? 'noneEarlier' : 'noneHelp')}
      action={history ? undefined : begin}
    />
  )
}
