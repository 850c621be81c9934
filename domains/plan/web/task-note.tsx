import { FieldValue } from '#apps/web/ui/fields/field-value.tsx'
import type { TaskRecord } from '../contract.ts'
import { task as entity } from '../entities/task.ts'
import { usePlaybookWords } from './use-schedule.ts'

/** A task's note: the playbook's guidance in the reader's language, while nobody has changed it. */
export function TaskNote({ task }: { task: TaskRecord }) {
  const { noteOf } = usePlaybookWords(task.projectId)
  return <FieldValue name="note" field={entity.fields.note} value={noteOf(task)} />
}
