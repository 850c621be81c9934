import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import type { Field } from '#kernel/entity/field.ts'
import { task } from '../entities/task.ts'
import { planTexts } from './plan-texts.ts'
import { datesIn } from './task-form.tsx'
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
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('addTask')}
      </Button>
      <CommandForm
        open={open}
        title={t('addTask')}
        projectId={projectId}
        fields={fieldsOf(stages)}
        initial={{ start: today, milestone: false }}
        onSubmit={values => forms.add({ projectId, ...(values as { title: string }), ...datesIn(values) })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

function fieldsOf(stages: AddTaskProps['stages']): Record<string, Field> {
  const { title, note, start, finish, milestone, stageKey } = task.fields
  const options = Object.fromEntries(stages.map(stage => [stage.key, { zh: stage.name, en: stage.name }]))
  return {
    title,
    note,
    stageKey: stages.length > 0 ? { kind: 'choice', label: stageKey.label, options } : stageKey,
    ownerId: { kind: 'person', label: planTexts.texts.owner as { zh: string; en: string } },
    start,
    finish,
    milestone,
  }
}
