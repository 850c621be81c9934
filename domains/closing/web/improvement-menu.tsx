import { useState } from 'react'
import { recordTexts } from '#apps/web/i18n/texts/records.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { barredBy } from '#apps/web/records/barred.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { closingTexts } from './closing-texts.ts'
import { ImprovementForm, type ImprovementVerb } from './improvement-form.tsx'
import type { Improvement } from './use-closing.ts'

const ITEMS: Record<Improvement['state'], readonly ImprovementVerb[]> = {
  proposed: ['accept', 'dismiss'],
  accepted: ['finish', 'reassign', 'dismiss'],
  done: ['reopen'],
  rejected: ['reopen'],
}
const NEXT: Partial<Record<Improvement['state'], ImprovementVerb>> = { proposed: 'accept', accepted: 'finish' }

interface ImprovementMenuProps {
  improvement: Improvement
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with an improvement, in the list or on its page. */
export function ImprovementMenu({ improvement, rest }: ImprovementMenuProps) {
  const t = useTexts(closingTexts)
  const [verb, setVerb] = useState<ImprovementVerb | null>(null)
  const barred = useBarred(improvement)
  const own = ITEMS[improvement.state].map(item => ({
    ...{ key: item, label: t(item), danger: item === 'dismiss' },
    onClick: () => setVerb(item),
  }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  return (
    <>
      <RecordCommands {...shown} next={NEXT[improvement.state]} name={improvement.what} shownInRow />
      {verb && <ImprovementForm improvement={improvement} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

/** It outlives its project: that need not be open any more. */
function useBarred({ projectId, ownerId }: Improvement) {
  const t = useTexts(recordTexts)
  const { me } = useWorkspace()
  const why = barredBy(me, { module: 'closing', projectId, ownerId, status: 'active' })
  return why === null ? null : { never: true, text: t('neverWrites') }
}
