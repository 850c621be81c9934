import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RecordPanel } from '#apps/web/ui/list/record-panel.tsx'
import { RecordTable } from '#apps/web/ui/list/record-table.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { issue } from '../entities/issue.ts'
import { ForeseenIssues } from './foreseen/foreseen-issues.tsx'
import { issueParts } from './issue-parts.tsx'
import styles from './risk.module.css'
import { RiskHead } from './risk-head.tsx'
import { riskTexts } from './risk-texts.ts'

const ASKED = ['title', 'severity', 'dueOn', 'description', 'measure'] as const
const HERE = [{ field: 'state', is: 'in' as const, value: ['open', 'resolved'] }]

/** The issues of a project: those that can be foreseen, and below them what has come. */
export function IssuesPage() {
  const t = useTexts(riskTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const control = useListInAddress()
  const { barred } = useWriteIn(id, 'risk')
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => control.set({ creating: true })}>
      {t('addIssue')}
    </ActionButton>
  )
  return (
    <>
      <RiskHead projectId={id} here="issues" main={add} />
      <div className={styles.groups}>
        <ForeseenIssues projectId={id} />
      </div>
      <RecordTable
        entity={issue}
        control={control}
        base={{ project: id, filter: HERE }}
        empty={{ title: t('noIssues'), help: t('noIssuesHelp'), action: add }}
      />
      <RecordPanel
        entity={issue}
        id={control.state.open}
        parts={issueParts}
        onClose={() => control.set({ open: undefined })}
      />
      <RecordForm
        entity={issue}
        open={control.state.creating}
        projectId={id}
        initial={{ severity: 'medium' }}
        fields={ASKED}
        onClose={() => control.set({ creating: false })}
      />
    </>
  )
}
