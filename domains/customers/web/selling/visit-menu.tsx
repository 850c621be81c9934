import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { RecordCommand } from '#apps/web/ui/record-commands.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { SellingCommands } from './selling-commands.tsx'
import { sellingTexts } from './selling-texts.ts'
import type { Visit } from './use-selling.ts'
import { VisitForm, type VisitVerb } from './visit-form.tsx'

interface VisitMenuProps {
  visit: Visit
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a visit, in a list or on its page: on its day one checks in first, then writes the minutes. */
export function VisitMenu({ visit, rest }: VisitMenuProps) {
  const t = useTexts(sellingTexts)
  const today = useToday()
  const [verb, setVerb] = useState<VisitVerb | null>(null)
  const commands = verbsOf(visit).map(item => ({
    ...{ key: item, label: t(item), danger: item === 'cancel' },
    onClick: () => setVerb(item),
  }))
  return (
    <>
      <SellingCommands {...{ record: visit, name: visit.purpose, commands, rest }} next={nextOf(visit, today)} />
      {verb && <VisitForm visit={visit} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

function verbsOf(visit: Visit): readonly VisitVerb[] {
  if (visit.state === 'planned') return ['checkIn', 'finish', 'assign', 'cancel']
  if (visit.state === 'cancelled') return ['reopen']
  return visit.nextDoneOn ? ['assign', 'reopen'] : ['settle', 'assign', 'reopen']
}

function nextOf({ state, visitOn, checkedInAt, nextOn, nextDoneOn }: Visit, today: string): VisitVerb | undefined {
  if (state === 'planned') return visitOn === today && !checkedInAt ? 'checkIn' : visitOn > today ? undefined : 'finish'
  return state === 'done' && nextOn && !nextDoneOn && nextOn <= today ? 'settle' : undefined
}
