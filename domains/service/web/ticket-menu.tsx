import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { RecordCommand } from '#apps/web/ui/record-commands.tsx'
import { ServiceCommands } from './service-commands.tsx'
import { serviceTexts } from './service-texts.ts'
import { TicketForm, type TicketVerb } from './ticket-form.tsx'
import type { Ticket } from './use-service.ts'

const ITEMS: Record<Ticket['state'], readonly TicketVerb[]> = {
  open: ['start', 'solve', 'assign', 'prioritise'],
  in_work: ['solve', 'assign', 'prioritise'],
  solved: ['close', 'reopen', 'assign'],
  closed: ['reopen'],
}
const NEXT: Partial<Record<Ticket['state'], TicketVerb>> = { open: 'start', in_work: 'solve', solved: 'close' }

/** What can be done with a ticket, in the list or on its page. */
export function TicketMenu({ ticket, rest }: { ticket: Ticket; rest?: readonly RecordCommand[] }) {
  const t = useTexts(serviceTexts)
  const [verb, setVerb] = useState<TicketVerb | null>(null)
  const commands = ITEMS[ticket.state].map(key => ({ key, label: t(key), onClick: () => setVerb(key) }))
  const shown = { record: ticket, name: ticket.subject, commands, next: NEXT[ticket.state], rest }
  return (
    <>
      <ServiceCommands {...shown} />
      {verb && <TicketForm ticket={ticket} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
