import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { opportunity as entity } from '../entities/opportunity.ts'
import { isOpen, nextStage } from '../rules/stages.ts'
import { opportunitiesTexts } from './opportunities-texts.ts'
import { OpportunityForm, type OpportunityVerb } from './opportunity-form.tsx'
import { type Opportunity, useOpportunityCommands } from './use-opportunities.ts'

interface OpportunityMenuProps {
  opportunity: Opportunity
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with an opportunity, in the list or on its page. */
export function OpportunityMenu({ opportunity, rest }: OpportunityMenuProps) {
  const t = useTexts(opportunitiesTexts)
  const [verb, setVerb] = useState<OpportunityVerb | null>(null)
  const { barred } = useWriteIn(opportunity.projectId, 'deals', opportunity.ownerId)
  const { step, loading } = useNextStep(opportunity)
  const verbs = isOpen(opportunity.state) ? (['win', 'lose', 'move'] as const) : (['reopen'] as const)
  const own = verbs.map(one => ({ key: one, label: t(one), onClick: () => setVerb(one) }))
  const next = step?.key ?? verbs[0]
  const shown = { commands: [...(step ? [step] : []), ...own, ...(rest ?? [])], barred, page: rest !== undefined }
  return (
    <>
      <RecordCommands {...shown} next={next} name={opportunity.name} loading={loading} />
      {verb && <OpportunityForm opportunity={opportunity} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

/** On to the stage after the present one; there is none before the end. */
function useNextStep(opportunity: Opportunity): { step: RecordCommand | null; loading: boolean } {
  const t = useTexts(opportunitiesTexts)
  const label = useLabel()
  const { move } = useOpportunityCommands()
  const { state } = opportunity
  const to = isOpen(state) ? nextStage(state) : undefined
  if (!to) return { step: null, loading: false }
  const stage = label(entity.fields.state.options[to])
  const onClick = () => move.mutate({ ...knownOf(opportunity), to })
  return { step: { key: 'next', label: t('next', { stage }), onClick }, loading: move.isPending }
}
