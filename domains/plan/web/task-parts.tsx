import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { task } from '../entities/task.ts'
import { TaskLinks } from './task-links.tsx'
import { TaskMenu } from './task-menu.tsx'
import { TaskNote } from './task-note.tsx'
import { TaskStage } from './task-stage.tsx'
import { TaskTitle } from './task-title.tsx'

/** What a task's page and panel show beside its facts. */
export const taskParts: RecordPageParts<typeof task> = {
  title: record => <TaskTitle task={record} />,
  facts: ['note', 'stageKey', 'role', 'start', 'finish', 'days', 'startedOn', 'doneOn'],
  told: {
    note: record => <TaskNote task={record} />,
    stageKey: record => record.stageKey && <TaskStage projectId={record.projectId} stageKey={record.stageKey} />,
  },
  panels: record => <TaskLinks task={record} />,
  commands: record => <TaskMenu task={record} title={record.title} page />,
  back: record => ({ href: `/projects/${record.projectId}/plan/tasks`, label: <Sentence text={task.label} /> }),
}
