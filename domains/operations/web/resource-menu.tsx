import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { neededDay, OWNER } from '#apps/web/ui/usual-fields.ts'
import { operationResource as entity } from '../entities/operation-resource.ts'
import { resourceGap } from '../rules/resource-gap.ts'
import { operationsTexts } from './operations-texts.ts'
import { type Resource, useOperationsForms } from './use-operations.ts'

const { answer, dueOn } = entity.fields
const ANSWER = { answer: { ...answer, required: true as const }, dueOn: neededDay(dueOn), ownerId: OWNER }

interface ResourceMenuProps {
  resource: Resource
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a resource: where there is a gap it is answered. */
export function ResourceMenu({ resource, rest }: ResourceMenuProps) {
  const t = useTexts(operationsTexts)
  const forms = useOperationsForms()
  const [verb, setVerb] = useState<'answer' | 'edit' | null>(null)
  const { projectId, iteration, ownerId, what } = resource
  const { barred } = useWriteIn(projectId, 'operations', ownerId, iteration)
  const gap = resourceGap(resource) !== null
  const items = gap ? (['answer', 'edit'] as const) : (['edit'] as const)
  const own = items.map(item => ({ key: item, label: t(item), onClick: () => setVerb(item) }))
  const onClose = () => setVerb(null)
  return (
    <>
      <RecordCommands
        commands={[...own, ...(rest ?? [])]}
        barred={barred}
        page={rest !== undefined}
        next={gap && !resource.answer ? 'answer' : undefined}
        name={what}
        shownInRow
      />
      {verb === 'answer' && (
        <ChangeForm
          open
          record={resource}
          title={`${t('answer')} · ${what}`}
          help={t('answerHelp')}
          action={t('answer')}
          fields={ANSWER}
          onSubmit={(values, known) => forms.answer({ ...known, ...values })}
          onClose={onClose}
        />
      )}
      {verb === 'edit' && (
        <RecordForm
          entity={entity}
          record={resource}
          open
          projectId={projectId}
          fields={['what', 'need', 'planned', 'unit']}
          onClose={onClose}
        />
      )}
    </>
  )
}
