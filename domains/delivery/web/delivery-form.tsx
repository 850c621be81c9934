import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, OWNER, REASON } from '#apps/web/ui/usual-fields.ts'
import { deliveryItem as entity } from '../entities/delivery-item.ts'
import { deliveryTexts } from './delivery-texts.ts'
import { type DeliveryItem, useDeliveryForms } from './use-delivery.ts'

export type DeliveryVerb = 'ready' | 'deliver' | 'accept' | 'back' | 'reopen' | 'postpone' | 'assign'

interface DeliveryFormProps {
  item: DeliveryItem
  verb: DeliveryVerb
  onClose: () => void
}

const { deliveredOn, acceptedOn, receivedBy, receipt, dueOn } = entity.fields
const DELIVER = { on: neededDay(deliveredOn), receivedBy: { ...receivedBy, required: true as const }, receipt }
const ACCEPT = { on: neededDay(acceptedOn) }
const POSTPONE = { dueOn, reason: REASON }

/** Asks for what a command about a delivery item needs. */
export function DeliveryForm({ item, verb, onClose }: DeliveryFormProps) {
  const t = useTexts(deliveryTexts)
  const today = useToday()
  const forms = useDeliveryForms()
  const head = { open: true, record: item, title: `${t(verb)} · ${item.what}`, action: t(verb), onClose }
  switch (verb) {
    case 'ready':
      return <ChangeForm {...head} help={t('readyHelp')} fields={{}} onSubmit={(_, known) => forms.ready(known)} />
    case 'deliver':
      return (
        <ChangeForm
          {...head}
          fields={DELIVER}
          initial={{ on: today }}
          onSubmit={(values, known) => forms.deliver({ ...known, ...values })}
        />
      )
    case 'accept':
      return (
        <ChangeForm
          {...head}
          help={t('acceptHelp')}
          fields={ACCEPT}
          initial={{ on: today }}
          onSubmit={(values, known) => forms.accept({ ...known, ...values })}
        />
      )
    case 'postpone':
      return (
        <ChangeForm
          {...head}
          fields={POSTPONE}
          initial={{ reason: null }}
          onSubmit={(values, known) => forms.postpone({ ...known, ...values })}
        />
      )
    case 'assign':
      return (
        <ChangeForm
          {...head}
          fields={{ ownerId: OWNER }}
          onSubmit={(values, known) => forms.assign({ ...known, ...values })}
        />
      )
    case 'back':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(verb === 'back' ? 'backHelp' : 'reopenHelp')}
          danger={verb === 'back'}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}
