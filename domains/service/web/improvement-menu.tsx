import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import type { RecordCommand } from '#apps/web/ui/record-commands.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, OWNER } from '#apps/web/ui/usual-fields.ts'
import { customerImprovement as entity } from '../entities/customer-improvement.ts'
import { ServiceCommands } from './service-commands.tsx'
import { serviceTexts } from './service-texts.ts'
import { type CustomerImprovement, useServiceForms } from './use-service.ts'

type Verb = 'finish' | 'decline' | 'tell' | 'reopen' | 'assign'
const ITEMS: Record<CustomerImprovement['state'], readonly Verb[]> = {
  open: ['finish', 'decline', 'assign'],
  done: ['tell', 'reopen', 'assign'],
  declined: ['tell', 'reopen', 'assign'],
  told: ['reopen'],
}
const NEXT: Partial<Record<CustomerImprovement['state'], Verb>> = { open: 'finish', done: 'tell', declined: 'tell' }
const { outcome, toldWhom, toldOn } = entity.fields
const FINISH = { outcome: { ...outcome, required: true as const } }
const TELL = { on: neededDay(toldOn), toldWhom: { ...toldWhom, required: true as const } }

/** What can be done with an improvement, in the list or on its page. */
export function ImprovementMenu(props: { improvement: CustomerImprovement; rest?: readonly RecordCommand[] }) {
  const { improvement, rest } = props
  const t = useTexts(serviceTexts)
  const [verb, setVerb] = useState<Verb | null>(null)
  const commands = ITEMS[improvement.state].map(key => ({
    ...{ key, label: t(key), danger: key === 'decline' },
    onClick: () => setVerb(key),
  }))
  const shown = { record: improvement, name: improvement.what, commands, next: NEXT[improvement.state], rest }
  return (
    <>
      <ServiceCommands {...shown} />
      {verb && <ImprovementForm improvement={improvement} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

interface ImprovementFormProps {
  improvement: CustomerImprovement
  verb: Verb
  onClose: () => void
}

function ImprovementForm({ improvement, verb, onClose }: ImprovementFormProps) {
  const t = useTexts(serviceTexts)
  const today = useToday()
  const forms = useServiceForms()
  const head = { open: true, record: improvement, title: `${t(verb)} · ${improvement.what}`, action: t(verb), onClose }
  switch (verb) {
    case 'finish':
      return (
        <ChangeForm {...head} fields={FINISH} onSubmit={(values, known) => forms.finish({ ...known, ...values })} />
      )
    case 'tell':
      return (
        <ChangeForm
          {...head}
          fields={TELL}
          initial={{ on: today }}
          onSubmit={(values, known) => forms.tell({ ...known, ...values })}
        />
      )
    case 'assign':
      return (
        <ChangeForm
          {...head}
          fields={{ ownerId: OWNER }}
          onSubmit={(values, known) => forms.assignImprovement({ ...known, ...values })}
        />
      )
    case 'decline':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t('declineHelp')}
          danger
          onConfirm={(reason, known) => forms.decline({ ...known, reason })}
        />
      )
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          onConfirm={(reason, known) => forms.reopenImprovement({ ...known, reason })}
        />
      )
  }
}
