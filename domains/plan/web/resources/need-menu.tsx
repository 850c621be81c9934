import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { NeedForm, type NeedVerb } from './need-form.tsx'
import { resourceTexts } from './resource-texts.ts'
import type { ResourceNeed } from './use-needs.ts'

/** What a need's state allows, the usual first. */
const ITEMS: Record<ResourceNeed['state'], readonly NeedVerb[]> = {
  planned: ['secure', 'answerGap', 'assign', 'drop'],
  answered: ['secure', 'answerGap', 'assign', 'reopen', 'drop'],
  secured: ['reopen', 'drop'],
  dropped: ['reopen'],
  none: ['withdraw'],
  withdrawn: [],
}

interface NeedMenuProps {
  need: ResourceNeed
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a need, in its row and on its page. */
export function NeedMenu({ need, rest }: NeedMenuProps) {
  const t = useTexts(resourceTexts)
  const [verb, setVerb] = useState<NeedVerb | null>(null)
  const { barred } = useWriteIn(need.projectId, 'plan', need.ownerId)
  const own = ITEMS[need.state].map(item => ({
    ...{ key: item, label: t(item), danger: item === 'drop' },
    onClick: () => setVerb(item),
  }))
  const commands = [...own, ...(rest ?? [])]
  if (commands.length === 0) return null
  const next = need.state === 'planned' || need.state === 'answered' ? 'secure' : undefined
  return (
    <>
      <RecordCommands {...{ commands, barred, next }} page={rest !== undefined} name={need.what} shownInRow />
      {verb && <NeedForm need={need} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
