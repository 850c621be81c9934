import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { RecordCommand } from '#apps/web/ui/record-commands.tsx'
import { NeedForm, type NeedVerb } from './need-form.tsx'
import { SellingCommands } from './selling-commands.tsx'
import { sellingTexts } from './selling-texts.ts'
import type { Need } from './use-selling.ts'

const ITEMS: Record<Need['state'], readonly NeedVerb[]> = {
  open: ['match', 'answer', 'assign', 'drop'],
  matched: ['assign', 'reopen', 'drop'],
  answered: ['assign', 'reopen', 'drop'],
  dropped: ['reopen'],
}

interface NeedMenuProps {
  need: Need
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a need, in a list or on its page. */
export function NeedMenu({ need, rest }: NeedMenuProps) {
  const t = useTexts(sellingTexts)
  const [verb, setVerb] = useState<NeedVerb | null>(null)
  const commands = ITEMS[need.state].map(item => ({
    ...{ key: item, label: t(item), danger: item === 'drop' },
    onClick: () => setVerb(item),
  }))
  const next = need.state === 'open' ? 'match' : undefined
  return (
    <>
      <SellingCommands {...{ record: need, name: need.title, commands, next, rest }} />
      {verb && <NeedForm need={need} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
