import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { StakeholderForm, type StakeholderVerb } from './stakeholder-form.tsx'
import { stakeholderTexts } from './stakeholder-texts.ts'
import type { Stakeholder } from './use-stakeholders.ts'

const ITEMS: Record<Stakeholder['state'], readonly StakeholderVerb[]> = {
  open: ['sign', 'refuse', 'assign'],
  signed_off: ['reopen', 'assign'],
  refused: ['reopen', 'assign'],
}

interface StakeholderMenuProps {
  stakeholder: Stakeholder
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** The commands of a stakeholder, in a list or on its page. */
export function StakeholderMenu({ stakeholder, rest }: StakeholderMenuProps) {
  const t = useTexts(stakeholderTexts)
  const [verb, setVerb] = useState<StakeholderVerb | null>(null)
  const { barred } = useWriteIn(stakeholder.projectId, 'team', stakeholder.ownerId)
  const own = ITEMS[stakeholder.state].map(item => ({ key: item, label: t(item), onClick: () => setVerb(item) }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  return (
    <>
      <RecordCommands {...shown} next={stakeholder.state === 'open' ? 'sign' : undefined} name={stakeholder.name} />
      {verb && <StakeholderForm stakeholder={stakeholder} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
