import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { OWNER, REASON } from '#apps/web/ui/usual-fields.ts'
import { satisfaction } from '../entities/satisfaction.ts'
import { ticket as entity } from '../entities/ticket.ts'
import { serviceTexts } from './service-texts.ts'
import { type Ticket, useServiceForms } from './use-service.ts'

export type TicketVerb = 'start' | 'solve' | 'close' | 'reopen' | 'assign' | 'prioritise'

interface TicketFormProps {
  ticket: Ticket
  verb: TicketVerb
  onClose: () => void
}

const { solution, priority, unmeasured } = entity.fields
const SOLVE = { solution: { ...solution, required: true as const } }
const SCORE = { kind: 'integer', label: satisfaction.fields.score.label, min: 1, max: 5 } as const
const CLOSE = { score: SCORE, words: satisfaction.fields.words, unmeasured }
const PRIORITISE = { priority, reason: REASON }

/** Asks for what a command about a ticket needs. */
export function TicketForm({ ticket, verb, onClose }: TicketFormProps) {
  const t = useTexts(serviceTexts)
  const forms = useServiceForms()
  const head = { open: true, record: ticket, title: `${t(verb)} · ${ticket.subject}`, action: t(verb), onClose }
  switch (verb) {
    case 'start':
      return <ChangeForm {...head} help={t('startHelp')} fields={{}} onSubmit={(_, known) => forms.start(known)} />
    case 'solve':
      return <ChangeForm {...head} fields={SOLVE} onSubmit={(values, known) => forms.solve({ ...known, ...values })} />
    case 'close':
      return (
        <ChangeForm
          {...head}
          help={t('closeHelp')}
          fields={CLOSE}
          initial={{ score: null, words: null }}
          onSubmit={(values, known) => forms.close({ ...known, ...values })}
        />
      )
    case 'prioritise':
      return (
        <ChangeForm
          {...head}
          help={t('prioritiseHelp')}
          fields={PRIORITISE}
          initial={{ reason: null }}
          onSubmit={(values, known) => forms.prioritise({ ...known, ...values })}
        />
      )
    case 'assign':
      return (
        <ChangeForm
          {...head}
          fields={{ ownerId: OWNER }}
          onSubmit={(values, known) => forms.assignTicket({ ...known, ...values })}
        />
      )
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t('reopenHelp')}
          onConfirm={(reason, known) => forms.reopenTicket({ ...known, reason })}
        />
      )
  }
}
