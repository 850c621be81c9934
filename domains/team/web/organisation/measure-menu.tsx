import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { MeasureForm, type MeasureVerb } from './measure-form.tsx'
import { organisationTexts } from './organisation-texts.ts'
import type { TeamMeasure } from './use-organisation.ts'

const ITEMS: Record<TeamMeasure['state'], readonly MeasureVerb[]> = {
  planned: ['finish', 'assign', 'cancelMeasure'],
  done: ['reopen'],
  cancelled: ['reopen'],
}

interface MeasureMenuProps {
  measure: TeamMeasure
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** The commands of a team-building measure, in the list or on its page. */
export function MeasureMenu({ measure, rest }: MeasureMenuProps) {
  const t = useTexts(organisationTexts)
  const [verb, setVerb] = useState<MeasureVerb | null>(null)
  const { barred } = useWriteIn(measure.projectId, 'team', measure.ownerId)
  const own = ITEMS[measure.state].map(key => ({
    ...{ key, label: t(key), danger: key === 'cancelMeasure' },
    onClick: () => setVerb(key),
  }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined, name: measure.name }
  return (
    <>
      <RecordCommands {...shown} next={measure.state === 'planned' ? 'finish' : undefined} shownInRow />
      {verb && <MeasureForm measure={measure} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
