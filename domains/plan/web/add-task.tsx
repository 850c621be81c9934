import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { ANY_OWNER } from '#apps/web/ui/usual-fields.ts'
import type { ChoiceField, TextField } from '#kernel/entity/field.ts'
import { task } from '../entities/task.ts'
import { planTexts } from './plan-texts.ts'
import { datesIn, laterFinish } from './task-form.tsx'
import { useTaskForms } from './use-task-commands.ts'

interface AddTaskProps {
  projectId: string
  stages: readonly { key: string; name: string }[]
}

/** The main action of the tasks: a new one. */
export function AddTask({ projectId, stages }: AddTaskProps) {
  const t = useTexts(planTexts)
  const today = useToday()
  const forms = useTaskForms()
  const { barred } = useWriteIn(projectId, 'plan')
  const [open, setOpen] = useState(false)
  return (
    <>
      <ActionButton type="primary" reason={barred} onClick={() => setOpen(true)}>
        {t('addTask')}
      </ActionButton>
      <CommandForm
        open={open}
        title={t('addTask')}
        projectId={projectId}
        fields={fieldsOf(stages)}
        initial={{ start: today, milestone: false }}
        onSubmit={({ finish, ...values }) => forms.add({ projectId, ...values, ...datesIn({ ...values, finish }) })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

function fieldsOf(stages: AddTaskProps['stages']) {
  const { title, note, start, milestone, stageKey } = task.fields
  const options = Object.fromEntries(stages.map(stage => [stage.key, { zh: stage.name, en: stage.name }]))
  const stage: ChoiceField | TextField =
    stages.length > 0 ? { kind: 'choice', label: stageKey.label, options } : stageKey
  return { title, note, stageKey: stage, ownerId: ANY_OWNER, start, finish: laterFinish, milestone }
}
