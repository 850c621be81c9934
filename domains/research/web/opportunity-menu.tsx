import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { marketOpportunity as entity } from '../entities/market-opportunity.ts'
import { researchTexts } from './research-texts.ts'

type Opportunity = RecordOf<typeof entity>
type Verb = 'take' | 'drop' | 'reopen'

const ITEMS: Record<Opportunity['state'], readonly Verb[]> = {
  open: ['take', 'drop'],
  taken: ['reopen'],
  dropped: ['reopen'],
}
const HELP = { take: 'takeHelp', drop: 'dropHelp', reopen: 'reopenOpportunityHelp' } as const

interface OpportunityMenuProps {
  opportunity: Opportunity
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be decided about an opportunity, in the list or on its page. */
export function OpportunityMenu({ opportunity, rest }: OpportunityMenuProps) {
  const t = useTexts(researchTexts)
  const { barred } = useWriteIn(opportunity.projectId, 'research', opportunity.ownerId)
  const [verb, setVerb] = useState<Verb | null>(null)
  const commands = ITEMS[opportunity.state].map(item => ({
    ...{ key: item, label: t(item), danger: item === 'drop' },
    onClick: () => setVerb(item),
  }))
  return (
    <>
      <RecordCommands
        commands={[...commands, ...(rest ?? [])]}
        next={opportunity.state === 'open' ? 'take' : undefined}
        barred={barred}
        name={opportunity.statement}
        page={rest !== undefined}
        shownInRow
      />
      {verb && <Decide opportunity={opportunity} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

function Decide({ opportunity, verb, onClose }: { opportunity: Opportunity; verb: Verb; onClose: () => void }) {
  const t = useTexts(researchTexts)
  const { research } = useWorkspace().client
  const send = useSend()
  const forms = {
    take: send(research.takeOpportunity),
    drop: send(research.dropOpportunity),
    reopen: send(research.reopenOpportunity),
  }
  return (
    <ConfirmChange
      open
      entity={entity}
      record={opportunity}
      title={`${t(verb)} · ${opportunity.statement}`}
      help={t(HELP[verb])}
      action={t(verb)}
      danger={verb === 'drop'}
      onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
      onClose={onClose}
    />
  )
}
