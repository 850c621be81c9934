import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { acceptanceItem } from '../entities/acceptance-item.ts'
import { deliveryTexts } from './delivery-texts.ts'
import { type AcceptanceItem, useDeliveryForms } from './use-delivery.ts'

type Verb = 'concede' | 'reopenItem'
const ITEMS: Record<AcceptanceItem['state'], readonly Verb[]> = {
  ...{ open: [], failed: ['concede'], passed: ['reopenItem'], conceded: ['reopenItem'] },
}
const { concededBy, concession } = acceptanceItem.fields
const CONCEDE = {
  concededBy: { ...concededBy, required: true as const },
  concession: { ...concession, required: true as const },
}

interface AcceptanceMenuProps {
  item: AcceptanceItem
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a point of acceptance besides trying it. */
export function AcceptanceMenu({ item, rest }: AcceptanceMenuProps) {
  const t = useTexts(deliveryTexts)
  const forms = useDeliveryForms()
  const [verb, setVerb] = useState<Verb | null>(null)
  const { barred } = useWriteIn(item.projectId, 'delivery', item.ownerId)
  const own = ITEMS[item.state].map(key => ({ key, label: t(key), onClick: () => setVerb(key) }))
  const commands = [...own, ...(rest ?? [])]
  if (commands.length === 0) return null
  const onClose = () => setVerb(null)
  const head = { open: true, record: item, onClose }
  return (
    <>
      <RecordCommands commands={commands} barred={barred} page={rest !== undefined} name={item.criterion} />
      {verb === 'concede' && (
        <ChangeForm
          {...head}
          title={`${t('concede')} · ${item.criterion}`}
          action={t('concede')}
          help={t('concedeHelp')}
          fields={CONCEDE}
          onSubmit={(values, known) => forms.concede({ ...known, ...values })}
        />
      )}
      {verb === 'reopenItem' && (
        <ConfirmChange
          {...head}
          entity={acceptanceItem}
          title={`${t('reopenItem')} · ${item.criterion}`}
          action={t('reopenItem')}
          help={t('reopenItemHelp')}
          onConfirm={(reason, known) => forms.reopenItem({ ...known, reason })}
        />
      )}
    </>
  )
}
