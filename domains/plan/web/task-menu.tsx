import { MoreOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import type { ScheduledTask } from '../contract.ts'
import { planTexts } from './plan-texts.ts'
import { TaskForm, type TaskVerb } from './task-form.tsx'
import { useTaskCommands } from './use-task-commands.ts'

type Item = TaskVerb | 'start'

/** What a task's state allows, the usual first. */
const ITEMS: Record<ScheduledTask['state'], readonly Item[]> = {
  todo: ['start', 'finish', 'move', 'assign', 'link', 'cancel'],
  doing: ['finish', 'move', 'assign', 'link', 'cancel'],
  done: ['reopen'],
  cancelled: ['reopen'],
}

/** The commands of a task, behind three dots in a list and behind a word on its page. */
export function TaskMenu({ task, title, words = false }: { task: ScheduledTask; title: string; words?: boolean }) {
  const t = useTexts(planTexts)
  const { start } = useTaskCommands()
  const [verb, setVerb] = useState<TaskVerb | null>(null)
  const items = ITEMS[task.state].map(item => ({
    key: item,
    label: t(item),
    danger: item === 'cancel',
    onClick: () => (item === 'start' ? start.mutate(knownOf(task)) : setVerb(item)),
  }))
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items }} placement="bottomRight">
        {words ? (
          <Button loading={start.isPending}>{t('act')} ▾</Button>
        ) : (
          <Button type="text" icon={<MoreOutlined />} loading={start.isPending} aria-label={t('commands', { title })} />
        )}
      </Dropdown>
      <TaskForm task={task} title={title} verb={verb} onClose={() => setVerb(null)} />
    </>
  )
}
