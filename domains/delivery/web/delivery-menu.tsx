import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { DeliveryForm, type DeliveryVerb } from './delivery-form.tsx'
import { deliveryTexts } from './delivery-texts.ts'
import type { DeliveryItem } from './use-delivery.ts'

const ITEMS: Record<DeliveryItem['state'], readonly DeliveryVerb[]> = {
  planned: ['ready', 'postpone', 'assign'],
  ready: ['deliver', 'postpone', 'assign', 'reopen'],
  delivered: ['accept', 'back', 'assign', 'reopen'],
  returned: ['ready', 'postpone', 'assign'],
  accepted: ['reopen'],
}
const NEXT: Partial<Record<DeliveryItem['state'], DeliveryVerb>> = {
  ...{ planned: 'ready', ready: 'deliver', delivered: 'accept', returned: 'ready' },
}

interface DeliveryMenuProps {
  item: DeliveryItem
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a delivery item, in the list or on its page. */
export function DeliveryMenu({ item, rest }: DeliveryMenuProps) {
  const t = useTexts(deliveryTexts)
  const [verb, setVerb] = useState<DeliveryVerb | null>(null)
  const { barred } = useWriteIn(item.projectId, 'delivery', item.ownerId)
  const own = ITEMS[item.state].map(key => ({
    ...{ key, label: t(key), danger: key === 'back' },
    onClick: () => setVerb(key),
  }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  return (
    <>
      <RecordCommands {...shown} next={NEXT[item.state]} name={item.what} shownInRow />
      {verb && <DeliveryForm item={item} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
