import { useState } from 'react'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { TenderForm } from './tender-form.tsx'
import { nextOf, type TenderVerb, useTenderWord, verbsOf } from './tender-verbs.ts'
import type { Tender } from './use-bidding.ts'

interface TenderMenuProps {
  tender: Tender
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** The commands of a tender. */
export function TenderMenu({ tender, rest }: TenderMenuProps) {
  const word = useTenderWord()
  const [verb, setVerb] = useState<TenderVerb | null>(null)
  const { barred } = useWriteIn(tender.projectId, 'deals', tender.ownerId)
  const own = verbsOf(tender).map(item => ({ key: item, label: word(item), onClick: () => setVerb(item) }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  return (
    <>
      <RecordCommands {...shown} next={nextOf(tender)} name={tender.name} shownInRow />
      {verb && <TenderForm tender={tender} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
