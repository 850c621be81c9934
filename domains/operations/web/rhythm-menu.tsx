import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import { evaluationRhythm } from '../entities/evaluation-rhythm.ts'
import { operationsTexts } from './operations-texts.ts'
import { type Rhythm, useOperationsForms } from './use-operations.ts'

const OWNED = { ownerId: OWNER }

interface RhythmMenuProps {
  rhythm: Rhythm
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a rhythm. */
export function RhythmMenu({ rhythm, rest }: RhythmMenuProps) {
  const t = useTexts(operationsTexts)
  const forms = useOperationsForms()
  const [verb, setVerb] = useState<'edit' | 'assign' | null>(null)
  const { projectId, iteration, ownerId, name } = rhythm
  const { barred } = useWriteIn(projectId, 'operations', ownerId, iteration)
  const own = (['edit', 'assign'] as const).map(item => ({ key: item, label: t(item), onClick: () => setVerb(item) }))
  const onClose = () => setVerb(null)
  return (
    <>
      <RecordCommands commands={[...own, ...(rest ?? [])]} barred={barred} page={rest !== undefined} name={name} />
      {verb === 'edit' && (
        <RecordForm
          entity={evaluationRhythm}
          record={rhythm}
          open
          projectId={projectId}
          fields={['name', 'every', 'metrics', 'method']}
          onClose={onClose}
        />
      )}
      {verb === 'assign' && (
        <ChangeForm
          open
          record={rhythm}
          title={`${t('assign')} · ${name}`}
          action={t('assign')}
          fields={OWNED}
          onSubmit={(values, known) => forms.assignRhythm({ ...known, ...values })}
          onClose={onClose}
        />
      )}
    </>
  )
}
