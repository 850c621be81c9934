import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { concession } from '../../entities/concession.ts'
import { sellingTexts } from './selling-texts.ts'
import { TermForm, type TermVerb } from './term-form.tsx'
import { type Term, useSellingCommands } from './use-selling.ts'

type Item = TermVerb | 'withdrawTerm' | 'concede'

const ITEMS: Record<Term['state'], readonly Item[]> = {
  open: ['agree', 'concede', 'moveFloor', 'drop'],
  asked: ['withdrawTerm'],
  agreed: ['concede', 'reopen'],
  dropped: ['reopen'],
}

/** What can be done with a term, in the matrix or on its page. */
export function TermMenu({ term, rest }: { term: Term; rest?: readonly RecordCommand[] }) {
  const t = useTexts(sellingTexts)
  const today = useToday()
  const [verb, setVerb] = useState<Item | null>(null)
  const { withdrawTerm } = useSellingCommands()
  const { barred } = useWriteIn(term.projectId, 'deals', term.ownerId)
  const onClose = () => setVerb(null)
  const own = ITEMS[term.state].map(item => ({
    ...{ key: item, label: t(item), danger: item === 'drop' },
    onClick: () => (item === 'withdrawTerm' ? withdrawTerm.mutate(knownOf(term)) : setVerb(item)),
  }))
  return (
    <>
      <RecordCommands
        commands={[...own, ...(rest ?? [])]}
        next={term.state === 'open' ? 'agree' : undefined}
        barred={barred}
        name={term.name}
        page={rest !== undefined}
        loading={withdrawTerm.isPending}
      />
      {verb !== null && verb !== 'withdrawTerm' && verb !== 'concede' && (
        <TermForm term={term} verb={verb} onClose={onClose} />
      )}
      <RecordForm
        entity={concession}
        open={verb === 'concede'}
        projectId={term.projectId}
        initial={{ termId: term.id, side: 'us', madeOn: today }}
        onClose={onClose}
      />
    </>
  )
}
