import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { RecordCommand } from '#apps/web/ui/record-commands.tsx'
import { ExecutionCommands } from './execution-commands.tsx'
import { executionTexts } from './execution-texts.ts'
import { PartnerForm, type PartnerVerb } from './partner-form.tsx'
import type { ChannelPartner } from './use-execution.ts'

const ITEMS: Record<ChannelPartner['state'], readonly PartnerVerb[]> = {
  planned: ['activate', 'assign', 'end'],
  active: ['report', 'assign', 'end'],
  ended: ['reopen'],
}
const NEXT: Partial<Record<ChannelPartner['state'], PartnerVerb>> = { planned: 'activate', active: 'report' }

interface PartnerMenuProps {
  partner: ChannelPartner
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a channel partner, in the list or on its page. */
export function PartnerMenu({ partner, rest }: PartnerMenuProps) {
  const t = useTexts(executionTexts)
  const [verb, setVerb] = useState<PartnerVerb | null>(null)
  const commands = ITEMS[partner.state].map(item => ({
    ...{ key: item, label: t(item), danger: item === 'end' },
    onClick: () => setVerb(item),
  }))
  const shown = { record: partner, name: partner.name, commands, next: NEXT[partner.state], rest }
  return (
    <>
      <ExecutionCommands {...shown} />
      {verb && <PartnerForm partner={partner} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
