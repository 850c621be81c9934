import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { task } from '../entities/task.ts'
import { TaskNeeds } from './resources/task-needs.tsx'
import { TaskCommands } from './task-commands.tsx'
import { TaskLinks } from './task-links.tsx'
import { TaskStage } from './task-stage.tsx'
import { useTaskAsRead } from './use-task-as-read.ts'

/** What a task's page and panel show beside its facts. */
export const taskParts: RecordPageParts<typeof task> = {
  facts: [
    ...(['note', 'stageKey', 'role', 'start', 'finish', 'days', 'load', 'needsNothing', 'progress'] as const),
    ...(['startedOn', 'doneOn'] as const),
  ],
  told: {
    stageKey: record => record.stageKey && <TaskStage projectId={record.projectId} stageKey={record.stageKey} />,
  },
  useRead: useTaskAsRead,
  panels: record => (
    <>
      <TaskLinks task={record} />
      <TaskNeeds task={record} />
    </>
  ),
  commands: record => <TaskCommands task={record} />,
  back: record => ({ href: `/projects/${record.projectId}/plan/tasks`, label: <Sentence text={task.label} /> }),
}
