import { useParams } from '@tanstack/react-router'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { neededDay } from '#apps/web/ui/usual-fields.ts'
import { handOver } from '../entities/hand-over.ts'
import { ClosingHead } from './closing-head.tsx'
import { closingTexts } from './closing-texts.ts'
import { RECEIVER } from './hand-over-form.tsx'
import { HandOverMenu } from './hand-over-menu.tsx'
import { type HandOver, useClosingForms } from './use-closing.ts'

/** As many as are worked through by hand. */
const ALL = 200
const { what, where, watch, dueOn } = handOver.fields
const GIVE = { what, where, watch, ownerId: RECEIVER, dueOn: neededDay(dueOn) }

/** What goes on without the project, and who takes it over: what is open first. */
export function HandOversPage() {
  const t = useTexts(closingTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { state, set } = useListInAddress()
  const { barred } = useWriteIn(id, 'closing')
  const { give } = useClosingForms()
  const found = useRecords(handOver, { project: id, sort: '-id', limit: ALL })
  const items = found.data?.items ?? []
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => set({ creating: true })}>
      {t('give')}
    </ActionButton>
  )
  return (
    <>
      <ClosingHead projectId={id} here="hand-overs" main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && items.length === 0 && (
        <EmptyState of="hand_over" title={t('noHandOvers')} help={t('noHandOversHelp')} action={add} />
      )}
      {found.data?.next && <p role="note">{t('firstOnly', { count: items.length })}</p>}
      {items.length > 0 && (
        <RowList framed steps>
          {items.toSorted(openFirst).map(one => (
            <Row key={one.id} one={one} />
          ))}
        </RowList>
      )}
      <CommandForm
        open={state.creating}
        title={t('give')}
        help={t('giveHelp')}
        action={t('give')}
        fields={GIVE}
        onSubmit={values => give({ projectId: id, ...values })}
        onClose={() => set({ creating: false })}
      />
    </>
  )
}

function openFirst(one: HandOver, other: HandOver): number {
  return Number(one.state === 'accepted') - Number(other.state === 'accepted')
}

function Row({ one }: { one: HandOver }) {
  const label = useLabel()
  const { id, state, lacks } = one
  return (
    <ListRow
      href={`/hand-overs/${id}`}
      name={one.what}
      tags={
        <StateTag tone={state === 'accepted' ? toneOfOption(state) : 'attention'}>
          {label(handOver.fields.state.options[state])}
        </StateTag>
      }
      about={lacks ?? one.where}
      days={<CalendarDate value={one.dueOn} due={state !== 'accepted'} plain />}
      ownerId={one.ownerId}
      commands={<HandOverMenu handOver={one} />}
    />
  )
}
