import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { communicationTexts } from './communication-texts.ts'
import { ItemForm, type ItemVerb } from './item-form.tsx'
import type { Item } from './use-communication.ts'

const ITEMS: Record<Item['state'], readonly ItemVerb[]> = {
  running: ['tell', 'reschedule', 'assign', 'end'],
  done: ['reopen'],
  ended: ['reopen'],
}

interface ItemMenuProps {
  item: Item
  /** It is due: the step is a button of its own. */
  due?: boolean
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with something that is told, in the plan or on its page. */
export function ItemMenu({ item, due = false, rest }: ItemMenuProps) {
  const t = useTexts(communicationTexts)
  const [verb, setVerb] = useState<ItemVerb | null>(null)
  const { barred } = useWriteIn(item.projectId, 'team', item.ownerId)
  const commands = ITEMS[item.state].map(one => ({
    ...{ key: one, label: t(one), danger: one === 'end' },
    onClick: () => setVerb(one),
  }))
  const shown = { commands: [...commands, ...(rest ?? [])], barred, page: rest !== undefined, name: item.what }
  return (
    <>
      <RecordCommands {...shown} next={item.state === 'running' ? 'tell' : undefined} shownInRow={due} />
      {verb && <ItemForm item={item} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
