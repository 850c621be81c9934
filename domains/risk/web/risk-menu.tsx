import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { riskLevel } from '../rules/level.ts'
import { RiskForm, type RiskVerb } from './risk-form.tsx'
import { riskTexts } from './risk-texts.ts'
import type { Risk } from './use-risks.ts'

const ITEMS: Record<Risk['state'], readonly RiskVerb[]> = {
  open: ['answer', 'review', 'occur', 'close'],
  answered: ['answer', 'review', 'occur', 'close'],
  occurred: ['reopen'],
  closed: ['reopen'],
}
const NEXT: Partial<Record<Risk['state'], RiskVerb>> = { open: 'answer', answered: 'review' }

interface RiskMenuProps {
  risk: Risk
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** The commands of a risk, in a list or on its page. */
export function RiskMenu({ risk, rest }: RiskMenuProps) {
  const t = useTexts(riskTexts)
  const [verb, setVerb] = useState<RiskVerb | null>(null)
  const { barred } = useWriteIn(risk.projectId, 'risk', risk.ownerId)
  const own = ITEMS[risk.state].map(item => ({
    key: item,
    label: t(item),
    danger: item === 'close',
    onClick: () => setVerb(item),
  }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  return (
    <>
      <RecordCommands {...shown} next={riskLevel(risk) ? NEXT[risk.state] : 'review'} name={risk.event} />
      {verb && <RiskForm risk={risk} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
