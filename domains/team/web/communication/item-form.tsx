import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { OWNER, REASON } from '#apps/web/ui/usual-fields.ts'
import { communicationItem as entity } from '../../entities/communication-item.ts'
import { communicationTexts } from './communication-texts.ts'
import { type Item, useItemForms } from './use-communication.ts'

export type ItemVerb = 'tell' | 'reschedule' | 'assign' | 'end' | 'reopen'

interface ItemFormProps {
  item: Item
  verb: ItemVerb
  onClose: () => void
}

const { rhythm, firstOn, toldOn, tellings } = entity.fields
const TELL = { on: { ...toldOn, label: tellings.of.on.label, required: true as const }, note: tellings.of.note }
const AGAIN = { rhythm, firstOn, reason: REASON }

/** Asks for what a command about something that is told needs. */
export function ItemForm({ item, verb, onClose }: ItemFormProps) {
  const t = useTexts(communicationTexts)
  const today = useToday()
  const forms = useItemForms()
  const head = { open: true, record: item, title: `${t(verb)} · ${item.what}`, action: t(verb), onClose }
  switch (verb) {
    case 'tell':
      return (
        <ChangeForm
          {...head}
          help={t('tellHelp')}
          fields={TELL}
          initial={{ on: today, note: '' }}
          onSubmit={(values, known) => forms.tell({ ...known, ...values })}
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
    case 'reschedule':
    case 'reopen':
      return (
        <ChangeForm
          {...head}
          help={t(`${verb}Help`)}
          fields={AGAIN}
          initial={{ firstOn: item.nextOn && item.nextOn > today ? item.nextOn : today, reason: '' }}
          onSubmit={(values, known) => forms[verb]({ ...known, ...values })}
        />
      )
    case 'end':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t('endHelp')}
          danger
          onConfirm={(reason, known) => forms.end({ ...known, reason })}
        />
      )
  }
}
