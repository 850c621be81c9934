import { useParams } from '@tanstack/react-router'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { improvement } from '../entities/improvement.ts'
import { ClosingHead } from './closing-head.tsx'
import { closingTexts } from './closing-texts.ts'
import { ImprovementMenu } from './improvement-menu.tsx'
import type { Improvement } from './use-closing.ts'

/** As many as are worked through by hand. */
const ALL = 200
const ASKED = ['what', 'why', 'addressee', 'expected'] as const

/** What a project proposes to the company: open ones first. */
export function ImprovementsPage() {
  const t = useTexts(closingTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { state, set } = useListInAddress()
  const { barred } = useWriteIn(id, 'closing')
  const found = useRecords(improvement, { project: id, sort: '-id', limit: ALL })
  const items = found.data?.items ?? []
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => set({ creating: true })}>
      {t('addImprovement')}
    </ActionButton>
  )
  return (
    <>
      <ClosingHead projectId={id} here="improvements" main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && items.length === 0 && (
        <EmptyState of="improvement" title={t('noImprovements')} help={t('noImprovementsHelp')} action={add} />
      )}
      {found.data?.next && <p role="note">{t('firstOnly', { count: items.length })}</p>}
      {items.length > 0 && (
        <RowList framed steps>
          {items.toSorted(openFirst).map(one => (
            <Row key={one.id} one={one} />
          ))}
        </RowList>
      )}
      <RecordForm
        entity={improvement}
        open={state.creating}
        projectId={id}
        fields={ASKED}
        onClose={() => set({ creating: false })}
      />
    </>
  )
}

function openFirst(one: Improvement, other: Improvement): number {
  return Number(isOver(one)) - Number(isOver(other))
}

function isOver({ state }: Improvement): boolean {
  return state === 'done' || state === 'rejected'
}

function Row({ one }: { one: Improvement }) {
  const t = useTexts(closingTexts)
  const label = useLabel()
  const { id, what, addressee, state, dueOn, outcome, rejectionReason } = one
  return (
    <ListRow
      href={`/improvements/${id}`}
      name={what}
      tags={
        <StateTag tone={state === 'proposed' ? 'attention' : toneOfOption(state)}>
          {label(improvement.fields.state.options[state])}
        </StateTag>
      }
      about={[addressee && t('to', { addressee }), outcome, rejectionReason].filter(Boolean).join(' · ')}
      days={dueOn && <CalendarDate value={dueOn} due={state === 'accepted'} plain />}
      ownerId={one.ownerId}
      commands={<ImprovementMenu improvement={one} />}
    />
  )
}
