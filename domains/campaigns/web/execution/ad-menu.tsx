import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { RecordCommand } from '#apps/web/ui/record-commands.tsx'
import { AdForm, type AdVerb } from './ad-form.tsx'
import { ExecutionCommands } from './execution-commands.tsx'
import { executionTexts } from './execution-texts.ts'
import type { AdPlacement } from './use-execution.ts'

const ITEMS: Record<AdPlacement['state'], readonly AdVerb[]> = {
  booked: ['startAd', 'assign', 'cancelAd'],
  running: ['endAd', 'assign'],
  ended: ['reopen'],
  cancelled: ['reopen'],
}
const NEXT: Partial<Record<AdPlacement['state'], AdVerb>> = { booked: 'startAd', running: 'endAd' }

interface AdMenuProps {
  ad: AdPlacement
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with an ad, in the list or on its page. */
export function AdMenu({ ad, rest }: AdMenuProps) {
  const t = useTexts(executionTexts)
  const [verb, setVerb] = useState<AdVerb | null>(null)
  const commands = ITEMS[ad.state].map(item => ({
    ...{ key: item, label: t(item), danger: item === 'cancelAd' },
    onClick: () => setVerb(item),
  }))
  const shown = { record: ad, name: ad.name, commands, next: NEXT[ad.state], rest }
  return (
    <>
      <ExecutionCommands {...shown} />
      {verb && <AdForm ad={ad} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
