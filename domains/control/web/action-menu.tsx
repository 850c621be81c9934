import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { ActionForm, type ActionVerb } from './action-form.tsx'
import { controlTexts } from './control-texts.ts'
import type { Action } from './use-control.ts'

const ITEMS: Record<Action['state'], readonly ActionVerb[]> = {
  open: ['complete', 'assign', 'postpone', 'drop'],
  done: [],
  dropped: [],
}

interface ActionMenuProps {
  action: Action
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** The commands of a corrective action. */
export function ActionMenu({ action, rest }: ActionMenuProps) {
  const t = useTexts(controlTexts)
  const [verb, setVerb] = useState<ActionVerb | null>(null)
  const { barred } = useWriteIn(action.projectId, 'control', action.ownerId, action.iteration)
  const own = ITEMS[action.state].map(item => ({
    ...{ key: item, label: t(item), danger: item === 'drop' },
    onClick: () => setVerb(item),
  }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  return (
    <>
      <RecordCommands {...shown} next="complete" name={action.measure} />
      {verb && <ActionForm action={action} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
