import { useParams } from '@tanstack/react-router'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { ticket as entity } from '../entities/ticket.ts'
import { NoneLine } from './none-line.tsx'
import { SatisfactionPanel } from './satisfaction-panel.tsx'
import styles from './service.module.css'
import { ServiceHead } from './service-head.tsx'
import { serviceTexts } from './service-texts.ts'
import { TicketMenu } from './ticket-menu.tsx'
import { type Ticket, useBarred, useService } from './use-service.ts'

const ASKED = ['subject', 'priority', 'reporter', 'source', 'reportedOn', 'text'] as const
const ORDER = { open: 0, in_work: 0, solved: 1, closed: 2 } as const

/** What the customer of a project has asked since the delivery: what is due first stands first. */
export function TicketsPage() {
  const t = useTexts(serviceTexts)
  const today = useToday()
  const { id } = useParams({ strict: false }) as { id: string }
  const { state, set } = useListInAddress()
  const barred = useBarred(id)
  const found = useService(id)
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => set({ creating: true })}>
      {t('addTicket')}
    </ActionButton>
  )
  const { tickets = [], satisfactions = [], summary, noTickets = null } = found.data ?? {}
  return (
    <>
      <ServiceHead projectId={id} here="service" main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {summary && (
        <div className={styles.page}>
          {tickets.length === 0 && (
            <div>
              <EmptyState of="ticket" title={t('noTickets')} help={t('noTicketsHelp')} action={add} />
              <NoneLine projectId={id} about="tickets" none={noTickets} />
            </div>
          )}
          {tickets.length > 0 && (
            <RowList framed steps>
              {tickets.toSorted(byUrgency).map(one => (
                <Row key={one.id} ticket={one} />
              ))}
            </RowList>
          )}
          <SatisfactionPanel projectId={id} answers={satisfactions} summary={summary} />
        </div>
      )}
      <RecordForm
        entity={entity}
        open={state.creating}
        projectId={id}
        initial={{ priority: 'normal', source: 'phone', reportedOn: today }}
        fields={ASKED}
        onClose={() => set({ creating: false })}
      />
    </>
  )
}

function byUrgency(one: Ticket, other: Ticket): number {
  return ORDER[one.state] - ORDER[other.state] || one.dueOn.localeCompare(other.dueOn)
}

const TONES = { open: 'attention', in_work: 'active', solved: 'active', closed: 'passed' } as const satisfies Record<
  Ticket['state'],
  Tone
>

function Row({ ticket }: { ticket: Ticket }) {
  const t = useTexts(serviceTexts)
  const label = useLabel()
  const { id, number, subject, priority, state, reporter, reportedOn, dueOn, closedOn, solution, reopenReason } = ticket
  const { options } = entity.fields.priority
  const isUrgent = (priority === 'urgent' || priority === 'high') && state !== 'closed'
  return (
    <ListRow
      href={`/tickets/${id}`}
      name={`${t('number', { number })} ${subject}`}
      tags={
        <>
          <StateTag tone={TONES[state]}>{label(entity.fields.state.options[state])}</StateTag>
          {isUrgent && (
            <StateTag tone="failed" dot>
              {label(options[priority])}
            </StateTag>
          )}
        </>
      }
      about={[reporter, t('cameOn', { date: reportedOn }), state === 'in_work' ? reopenReason : solution]
        .filter(Boolean)
        .join(' · ')}
      days={<CalendarDate value={closedOn ?? dueOn} due={state === 'open' || state === 'in_work'} plain />}
      ownerId={ticket.ownerId}
      commands={<TicketMenu ticket={ticket} />}
    />
  )
}
