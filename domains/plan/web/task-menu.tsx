import { MoreOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { CommandMenu } from '#apps/web/ui/command-menu.tsx'
import type { TaskRecord } from '../contract.ts'
import { planTexts } from './plan-texts.ts'
import { TaskForm, type TaskVerb } from './task-form.tsx'
import { useTaskCommands } from './use-task-commands.ts'

type Item = TaskVerb | 'start'

/** What a task's state allows, the usual first. */
const ITEMS: Record<TaskRecord['state'], readonly Item[]> = {
  todo: ['start', 'finish', 'move', 'assign', 'link', 'cancel'],
  doing: ['finish', 'move', 'assign', 'link', 'cancel'],
  done: ['reopen'],
  cancelled: ['reopen'],
}

/** The commands of a task, behind three dots in a list and behind a word on its page. */
export function TaskMenu({ task, title, words = false }: { task: TaskRecord; title: string; words?: boolean }) {
  const t = useTexts(planTexts)
  const { start } = useTaskCommands()
  const { barred } = useWriteIn(task.projectId, 'plan', task.ownerId)
  const [verb, setVerb] = useState<TaskVerb | null>(null)
  const items = ITEMS[task.state].map(item => ({
    key: item,
    label: t(item),
    danger: item === 'cancel',
    onClick: () => (item === 'start' ? start.mutate(knownOf(task)) : setVerb(item)),
  }))
  const shared = { items, barred, loading: start.isPending }
  return (
    <>
      {words ? (
        <CommandMenu {...shared}>{t('act')} ▾</CommandMenu>
      ) : (
        <CommandMenu {...shared} type="text" icon={<MoreOutlined />} aria-label={t('commands', { title })} />
      )}
      <TaskForm task={task} title={title} verb={verb} onClose={() => setVerb(null)} />
    </>
  )
}
