import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { designLacks, partLacks } from '../rules/empty-parts.ts'
import { operationsTexts } from './operations-texts.ts'
import type { Design, Part } from './use-operations.ts'
import { isPart, VersionForm, type VersionVerb } from './version-form.tsx'

const ITEMS: Record<Design['state'], readonly VersionVerb[]> = {
  draft: ['submit', 'edit', 'assign'],
  submitted: ['withdraw', 'assign'],
  approved: ['revise', 'assign'],
  superseded: [],
}

interface VersionMenuProps {
  record: Design | Part
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a version; what lacks something is edited before it is submitted. */
export function VersionMenu({ record, rest }: VersionMenuProps) {
  const t = useTexts(operationsTexts)
  const [verb, setVerb] = useState<VersionVerb | null>(null)
  const { projectId, iteration, ownerId, state, summary } = record
  const { barred } = useWriteIn(projectId, 'operations', ownerId, iteration)
  const whole = lacksOf(record).length === 0
  const own = ITEMS[state]
    .filter(item => item !== 'submit' || whole)
    .map(item => ({ key: item, label: t(item), onClick: () => setVerb(item) }))
  const next = state === 'draft' ? (whole ? 'submit' : 'edit') : undefined
  return (
    <>
      <RecordCommands
        commands={[...own, ...(rest ?? [])]}
        barred={barred}
        page={rest !== undefined}
        next={next}
        name={summary}
        shownInRow
      />
      {verb && <VersionForm record={record} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

export function lacksOf(record: Design | Part): readonly string[] {
  return isPart(record) ? partLacks(record) : designLacks(record)
}
