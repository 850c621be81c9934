import { Button } from 'antd'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { recordType } from '#apps/web/records/record-types.ts'
import { useRecord, useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { neededDay, OWNER } from '#apps/web/ui/usual-fields.ts'
import { issue } from '../../entities/issue.ts'
import { noneStated } from '../../entities/none-stated.ts'
import { useChangeForms } from '../changes/use-changes.ts'
import { IssueMenu } from '../issue-menu.tsx'
import { NoneSaid } from '../none-said.tsx'
import styles from '../risk.module.css'
import { type Issue, useRiskForms } from '../use-risks.ts'
import { foreseenTexts } from './foreseen-texts.ts'

const { title, severity, likelyOn, prevention, measure } = issue.fields
const ASKED = { title, likelyOn: neededDay(likelyOn), severity, prevention, measure, ownerId: OWNER }

/** What can be foreseen, apart from what has come: when it is likely and what prevents it. */
export function ForeseenIssues({ projectId }: { projectId: string }) {
  const t = useTexts(foreseenTexts)
  const { me } = useWorkspace()
  const { barred } = useWriteIn(projectId, 'risk')
  const forms = useRiskForms()
  const [adding, setAdding] = useState(false)
  const filter = [{ field: 'state', is: 'in' as const, value: ['foreseen', 'prevented'] }]
  const found = useRecords(issue, { project: projectId, filter, sort: 'likelyOn', limit: 200 })
  const none = useNone(projectId)
  const items = found.data?.items ?? []
  return (
    <Section
      title={t('foreseen')}
      aside={
        <ActionButton reason={barred} onClick={() => setAdding(true)}>
          {t('add')}
        </ActionButton>
      }
    >
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.data && items.length === 0 && (
        <div className={styles.nothing}>
          {none ? (
            <NoneSaid none={none} text={t('noneSaid', { reason: none.reason })} />
          ) : (
            <>
              <p className={styles.soft}>{t('foreseenHelp')}</p>
              {!barred && <StateNone projectId={projectId} />}
            </>
          )}
        </div>
      )}
      <RowList>
        {items.map(one => (
          <Row key={one.id} issue={one} />
        ))}
      </RowList>
      <CommandForm
        open={adding}
        title={t('add')}
        projectId={projectId}
        fields={ASKED}
        initial={{ severity: 'medium', ownerId: me.person.id }}
        onSubmit={values => forms.foresee({ projectId, ...values })}
        onClose={() => setAdding(false)}
      />
    </Section>
  )
}

function Row({ issue: one }: { issue: Issue }) {
  const t = useTexts(foreseenTexts)
  const label = useLabel()
  const waits = one.state === 'foreseen'
  return (
    <ListRow
      href={`/issues/${one.id}`}
      name={one.title}
      tags={<StateTag tone={waits ? 'neutral' : 'passed'}>{label(issue.fields.state.options[one.state])}</StateTag>}
      about={one.resolution ?? one.prevention ?? t('noPrevention')}
      days={
        <small>
          {t('likely')} <CalendarDate value={one.likelyOn} plain={!waits} />
        </small>
      }
      ownerId={one.ownerId}
      commands={<IssueMenu issue={one} />}
    />
  )
}

function StateNone({ projectId }: { projectId: string }) {
  const t = useTexts(foreseenTexts)
  const forms = useChangeForms()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('stateNone')}…</Button>
      <ConfirmReason
        open={open}
        title={t('stateNone')}
        help={t('stateNoneHelp')}
        action={t('stateNone')}
        onConfirm={reason => forms.stateNone({ projectId, about: 'foreseen_issues', reason })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

/** Somebody's word of the present iteration. */
function useNone(projectId: string) {
  const place = useRecord(recordType('project').entity, projectId).data as { iteration?: number } | undefined
  const filter = [{ field: 'about', is: 'eq' as const, value: 'foreseen_issues' }]
  const found = useRecords(noneStated, { project: projectId, filter, sort: '-id', limit: 20 })
  return found.data?.items.find(one => one.iteration === place?.iteration)
}
