import type { TaskRecord } from '../contract.ts'
import { TaskMenu } from './task-menu.tsx'
import { usePlaybookWords } from './use-schedule.ts'

/** A task's commands on its page, whose dialogs call it as the page does. */
export function TaskCommands({ task }: { task: TaskRecord }) {
  const { titleOf } = usePlaybookWords(task.projectId)
  return <TaskMenu task={task} title={titleOf(task)} page />
}
