import { useParams } from '@tanstack/react-router'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { IterationChoice, useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { WriteAsWord } from '#apps/web/ui/write-as-word.tsx'
import { closingReport } from '../entities/closing-report.ts'
import { PARTS } from '../rules/empty-parts.ts'
import styles from './closing.module.css'
import { ClosingFigures } from './closing-figures.tsx'
import { ClosingHead } from './closing-head.tsx'
import { closingTexts } from './closing-texts.ts'
import { ReportActions } from './report-actions.tsx'
import { ReportVersions } from './report-versions.tsx'
import { type ClosingReport, useClosing, useReportCommands } from './use-closing.ts'

type Sheet = NonNullable<ReturnType<typeof useClosing>['data']>

/** The closing report of a project: its words, and beside them what the records say. */
export function ClosingPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { earlier } = useShownIteration(id)
  const found = useClosing(id, earlier)
  const newest = found.data?.versions[0]?.report
  const history = earlier !== undefined
  return (
    <>
      <ClosingHead
        projectId={id}
        here="closing"
        tags={newest && <State report={newest} />}
        actions={newest && <WriteAsWord projectId={id} kind="closing_report" of={newest.id} />}
        main={newest && !history && <ReportActions report={newest} approval={found.data?.approval ?? null} />}
      />
      <div className={styles.iterations}>
        <IterationChoice projectId={id} />
      </div>
      {found.isPending && <Loading lines={10} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <Body projectId={id} sheet={found.data} history={history} />}
    </>
  )
}

function State({ report: { number, state } }: { report: ClosingReport }) {
  const t = useTexts(closingTexts)
  const label = useLabel()
  return (
    <>
      <StateTag>{t('version', { number })}</StateTag>
      <StateTag tone={toneOfOption(state)}>{label(closingReport.fields.state.options[state])}</StateTag>
    </>
  )
}

function Body({ projectId, sheet, history }: { projectId: string; sheet: Sheet; history: boolean }) {
  const t = useTexts(closingTexts)
  const [newest] = sheet.versions
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        {newest ? (
          <KeyFacts entity={closingReport} record={newest.report} fields={PARTS} title={t('words')} />
        ) : (
          <None projectId={projectId} history={history} />
        )}
      </div>
      <div className={styles.column}>
        <ClosingFigures figures={newest?.figures ?? sheet.figures} kept={newest?.figures != null} />
        {sheet.versions.length > 1 && <ReportVersions versions={sheet.versions.map(one => one.report)} />}
      </div>
    </div>
  )
}

function None({ projectId, history }: { projectId: string; history: boolean }) {
  const t = useTexts(closingTexts)
  const { barred } = useWriteIn(projectId, 'closing')
  const { draft } = useReportCommands()
  const begin = (
    <ActionButton type="primary" reason={barred} loading={draft.isPending} onClick={() => draft.mutate({ projectId })}>
      {t('begin')}
    </ActionButton>
  )
  return (
    <EmptyState
      of={history ? undefined : 'closing_report'}
      title={t('none')}
      help={t(history ? 'noneEarlier' : 'noneHelp')}
      action={history ? undefined : begin}
    />
  )
}
