import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, REASON } from '#apps/web/ui/usual-fields.ts'
import { proposal as entity } from '../../entities/proposal.ts'
import { sellingTexts } from './selling-texts.ts'
import { type Proposal, useSellingForms } from './use-selling.ts'

export type ProposalVerb = 'submit' | 'send' | 'confirm' | 'refuse' | 'revise'

interface ProposalFormProps {
  proposal: Proposal
  verb: ProposalVerb
  onClose: () => void
}

const { sentTo, sentOn, sentBy, answeredOn, confirmedBy, confirmedHow, evidence } = entity.fields
const needed = <F extends object>(field: F) => ({ ...field, required: true as const })
const SEND = { sentTo: needed(sentTo), sentOn: neededDay(sentOn), sentBy: needed(sentBy) }
const CONFIRM = {
  ...{ confirmedBy: needed(confirmedBy), answeredOn: neededDay(answeredOn) },
  ...{ confirmedHow: needed(confirmedHow), evidence: needed(evidence) },
}
const REFUSE = { answeredOn: neededDay(answeredOn), reason: REASON }

/** Asks for what a command about a proposal needs. */
export function ProposalForm({ proposal, verb, onClose }: ProposalFormProps) {
  const t = useTexts(sellingTexts)
  const today = useToday()
  const forms = useSellingForms()
  const head = { open: true, record: proposal, title: t(verb), help: t(`${verb}Help`), action: t(verb), onClose }
  switch (verb) {
    case 'submit':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          optional
          label={t('note')}
          onConfirm={(note, known) => forms.submit({ ...known, ...(note && { note }) })}
        />
      )
    case 'send':
      return (
        <ChangeForm
          {...head}
          fields={SEND}
          initial={{ sentOn: today }}
          onSubmit={(values, known) => forms.send({ ...known, ...values })}
        />
      )
    case 'confirm':
      return (
        <ChangeForm
          {...head}
          fields={CONFIRM}
          initial={{ answeredOn: today }}
          onSubmit={(values, known) => forms.confirm({ ...known, ...values })}
        />
      )
    case 'refuse':
      return (
        <ChangeForm
          {...head}
          fields={REFUSE}
          initial={{ answeredOn: today, reason: '' }}
          onSubmit={(values, known) => forms.refuse({ ...known, ...values })}
        />
      )
    case 'revise':
      return (
        <ConfirmChange {...head} entity={entity} onConfirm={(reason, known) => forms.revise({ ...known, reason })} />
      )
  }
}
