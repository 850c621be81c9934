import { useParams } from '@tanstack/react-router'
import { addDays } from '#apps/web/format/calendar.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RecordPanel } from '#apps/web/ui/list/record-panel.tsx'
import { RecordTable } from '#apps/web/ui/list/record-table.tsx'
import { useGoToMade } from '#apps/web/ui/to.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { WriteAsWord } from '#apps/web/ui/write-as-word.tsx'
import { statusReport } from '../entities/status-report.ts'
import styles from './control.module.css'
import { ControlHead } from './control-head.tsx'
import { controlTexts } from './control-texts.ts'
import { reportParts } from './report-parts.tsx'
import { useControlForms } from './use-control.ts'

const { periodStart, periodEnd, rhythmDays } = statusReport.fields
const FIELDS = { periodStart, periodEnd, rhythmDays }
const WEEK = 7

/** The status reports of a project, and when the next one is due. */
export function ReportsPage() {
  const t = useTexts(controlTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const control = useListInAddress()
  const { shown, earlier } = useShownIteration(id)
  const { barred } = useWriteIn(id, 'control', undefined, earlier)
  const last = useLastSent(id, shown)
  const forms = useControlForms()
  const go = useGoToMade()
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => control.set({ creating: true })}>
      {t('draftReport')}
    </ActionButton>
  )
  return (
    <>
      <ControlHead
        projectId={id}
        here="control/reports"
        actions={<WriteAsWord projectId={id} kind="progress_report" />}
        main={add}
      />
      {last?.nextDueOn && !earlier && (
        <p className={styles.due}>
          {t('nextDue')}
          <CalendarDate value={last.nextDueOn} due />
        </p>
      )}
      <RecordTable
        entity={statusReport}
        control={control}
        base={{ project: id, ...(shown && { iteration: shown }) }}
        empty={{ title: t('noReports'), help: t('noReportsHelp'), action: add }}
      />
      <RecordPanel
        entity={statusReport}
        id={control.state.open}
        parts={reportParts}
        onClose={() => control.set({ open: undefined })}
      />
      <CommandForm
        open={control.state.creating}
        title={t('draftReport')}
        help={t('draftHelp')}
        action={t('draftReport')}
        fields={FIELDS}
        initial={usePeriod(last)}
        onSubmit={async values => {
          const made = await forms.draftReport({ projectId: id, ...values })
          go(`/${statusReport.path}/${made.id}`)
        }}
        onClose={() => control.set({ creating: false })}
      />
    </>
  )
}

function useLastSent(projectId: string, iteration: number | undefined) {
  const filter = [{ field: 'state', is: 'eq' as const, value: 'sent' }]
  const query = { project: projectId, filter, sort: '-periodEnd', limit: 1, ...(iteration && { iteration }) }
  return useRecords(statusReport, query).data?.items[0]
}

/** A report goes on where the last one ended, in its rhythm. */
function usePeriod(last: { periodEnd: string; rhythmDays: number } | undefined) {
  const today = useToday()
  const start = last ? addDays(last.periodEnd, 1) : addDays(today, 1 - WEEK)
  return { periodStart: [start, today].toSorted()[0], periodEnd: today, rhythmDays: last?.rhythmDays ?? WEEK }
}
