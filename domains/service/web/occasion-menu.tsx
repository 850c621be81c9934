import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import type { RecordCommand } from '#apps/web/ui/record-commands.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay } from '#apps/web/ui/usual-fields.ts'
import { customerEvent } from '../entities/customer-event.ts'
import { customerTraining } from '../entities/customer-training.ts'
import { ServiceCommands } from './service-commands.tsx'
import { serviceTexts } from './service-texts.ts'
import { type CustomerEvent, type CustomerTraining, useServiceForms } from './use-service.ts'

const { heldOn, outcome } = customerEvent.fields
const HOLD = { on: neededDay(heldOn), outcome: { ...outcome, required: true as const } }

export type Occasion =
  | { readonly kind: 'event'; readonly record: CustomerEvent }
  | { readonly kind: 'training'; readonly record: CustomerTraining }

/** What an event or a training is called. */
export function nameOf(occasion: Occasion): string {
  return occasion.kind === 'event' ? occasion.record.name : occasion.record.topic
}

/** What can be done with an event or a training, in the list or on its page. */
export function OccasionMenu({ occasion, rest }: { occasion: Occasion; rest?: readonly RecordCommand[] }) {
  const t = useTexts(serviceTexts)
  const today = useToday()
  const forms = useServiceForms()
  const [verb, setVerb] = useState<'hold' | 'cancel' | null>(null)
  const { kind, record } = occasion
  const name = nameOf(occasion)
  const verbs = record.state === 'planned' ? (['hold', 'cancel'] as const) : []
  const commands = verbs.map(key => ({
    ...{ key, label: t(key), danger: key === 'cancel' },
    onClick: () => setVerb(key),
  }))
  const onClose = () => setVerb(null)
  const cancelled = {
    open: true,
    title: `${t('cancel')} · ${name}`,
    action: t('cancel'),
    help: t('cancelHelp'),
    onClose,
  }
  return (
    <>
      <ServiceCommands record={record} name={name} commands={commands} next="hold" rest={rest} />
      {verb === 'hold' && (
        <ChangeForm
          open
          record={record}
          title={`${t('hold')} · ${name}`}
          action={t('hold')}
          fields={HOLD}
          initial={{ on: today }}
          onSubmit={(values, known) =>
            (kind === 'event' ? forms.holdEvent : forms.holdTraining)({ ...known, ...values })
          }
          onClose={onClose}
        />
      )}
      {verb === 'cancel' && kind === 'event' && (
        <ConfirmChange
          {...cancelled}
          entity={customerEvent}
          record={record}
          danger
          onConfirm={(reason, known) => forms.cancelEvent({ ...known, reason })}
        />
      )}
      {verb === 'cancel' && kind === 'training' && (
        <ConfirmChange
          {...cancelled}
          entity={customerTraining}
          record={record}
          danger
          onConfirm={(reason, known) => forms.cancelTraining({ ...known, reason })}
        />
      )}
    </>
  )
}
