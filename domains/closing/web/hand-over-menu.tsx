import { useState } from 'react'
import { recordTexts } from '#apps/web/i18n/texts/records.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { barredBy } from '#apps/web/records/barred.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { closingTexts } from './closing-texts.ts'
import { HandOverForm, type HandOverVerb } from './hand-over-form.tsx'
import type { HandOver } from './use-closing.ts'

const ITEMS: Record<HandOver['state'], { mine: readonly HandOverVerb[]; others: readonly HandOverVerb[] }> = {
  open: { mine: ['takeOver', 'sendBack', 'giveAgain'], others: ['giveAgain'] },
  returned: { mine: ['giveAgain'], others: ['giveAgain'] },
  accepted: { mine: ['sendBack'], others: [] },
}

interface HandOverMenuProps {
  handOver: HandOver
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a hand-over: only its receiver can take it over or send it back. */
export function HandOverMenu({ handOver, rest }: HandOverMenuProps) {
  const t = useTexts(closingTexts)
  const { me } = useWorkspace()
  const [verb, setVerb] = useState<HandOverVerb | null>(null)
  const barred = useBarred(handOver)
  const { state, ownerId, what } = handOver
  const items = ITEMS[state][ownerId === me.person.id ? 'mine' : 'others']
  const own = items.map(item => ({ key: item, label: t(item), onClick: () => setVerb(item) }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  return (
    <>
      <RecordCommands {...shown} next={items.at(0) === 'sendBack' ? undefined : items.at(0)} name={what} shownInRow />
      {verb && <HandOverForm handOver={handOver} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

/** It may be settled after its project has ended. */
function useBarred({ projectId, ownerId }: HandOver) {
  const t = useTexts(recordTexts)
  const { me } = useWorkspace()
  const why = barredBy(me, { module: 'closing', projectId, ownerId, status: 'active' })
  return why === null ? null : { never: true, text: t('neverWrites') }
}
