import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { RecordCommands } from '#apps/web/ui/record-commands.tsx'
import type { TaskRecord } from '../contract.ts'
import { planTexts } from './plan-texts.ts'
import { TaskForm, type TaskVerb } from './task-form.tsx'
import { useTaskCommands } from './use-task-commands.ts'

type Item = TaskVerb | 'start'

/** What a task's state allows, the usual first. */
const ITEMS: Record<TaskRecord['state'], readonly Item[]> = {
  todo: ['start', 'finish', 'report', 'plan', 'move', 'assign', 'link', 'cancel'],
  doing: ['finish', 'report', 'plan', 'move', 'assign', 'link', 'cancel'],
  done: ['reopen'],
  cancelled: ['reopen'],
}

const NEXT: Partial<Record<TaskRecord['state'], Item>> = { todo: 'start', doing: 'finish' }

/** The commands of a task, in a list or on its page. */
export function TaskMenu({ task, title, page = false }: { task: TaskRecord; title: string; page?: boolean }) {
  const t = useTexts(planTexts)
  const { start } = useTaskCommands()
  const { barred } = useWriteIn(task.projectId, 'plan', task.ownerId)
  const [verb, setVerb] = useState<TaskVerb | null>(null)
  const commands = ITEMS[task.state].map(item => ({
    key: item,
    label: t(item),
    danger: item === 'cancel',
    onClick: () => (item === 'start' ? start.mutate(knownOf(task)) : setVerb(item)),
  }))
  return (
    <>
      <RecordCommands {...{ commands, barred, page }} next={NEXT[task.state]} name={title} loading={start.isPending} />
      <TaskForm task={task} title={title} verb={verb} onClose={() => setVerb(null)} />
    </>
  )
}
