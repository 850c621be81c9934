import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { RecordCommand } from '#apps/web/ui/record-commands.tsx'
import { SellingCommands } from './selling-commands.tsx'
import { sellingTexts } from './selling-texts.ts'
import { TargetForm, type TargetVerb } from './target-form.tsx'
import type { DevelopmentTarget } from './use-selling.ts'

const ITEMS: Record<DevelopmentTarget['state'], readonly TargetVerb[]> = {
  open: ['reach', 'contact', 'assign', 'giveUp'],
  reached: ['contact', 'assign', 'reopen', 'giveUp'],
  contacted: ['assign', 'reopen', 'giveUp'],
  given_up: ['reopen'],
}
const NEXT: Partial<Record<DevelopmentTarget['state'], TargetVerb>> = { open: 'reach', reached: 'contact' }

interface TargetMenuProps {
  target: DevelopmentTarget
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a firm of a development plan, in the list or on its page. */
export function TargetMenu({ target, rest }: TargetMenuProps) {
  const t = useTexts(sellingTexts)
  const [verb, setVerb] = useState<TargetVerb | null>(null)
  const commands = ITEMS[target.state].map(item => ({
    ...{ key: item, label: t(item), danger: item === 'giveUp' },
    onClick: () => setVerb(item),
  }))
  return (
    <>
      <SellingCommands {...{ record: target, name: target.name, commands, rest }} next={NEXT[target.state]} />
      {verb && <TargetForm target={target} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
