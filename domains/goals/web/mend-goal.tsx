import type { RecordOf } from '#kernel/entity/entity.ts'
import type { goal } from '../entities/goal.ts'
import { AlignGoal } from './align-goal.tsx'
import { AssignGoal } from './assign-goal.tsx'
import { GoalForm } from './goal-form.tsx'
import { goalGroups, groupOf } from './goal-groups.ts'

interface MendGoalProps {
  record: RecordOf<typeof goal>
  /** The field to mend; nothing is open without one. */
  field: string | undefined
  onClose: () => void
}

/** Opens just what mends a field: the fields of its letter, what the goal serves, or who owns it. */
export function MendGoal({ record, field, onClose }: MendGoalProps) {
  const aligns = field !== undefined && (goalGroups.R as readonly string[]).includes(field)
  const assigns = field === 'ownerId'
  const edits = field !== undefined && !aligns && !assigns
  return (
    <>
      <AlignGoal record={record} open={aligns} onClose={onClose} />
      <AssignGoal record={record} open={assigns} onClose={onClose} />
      <GoalForm
        projectId={record.projectId}
        record={record}
        begin={field === 'all' ? undefined : field}
        only={field === undefined || field === 'all' ? undefined : groupOf(field)}
        open={edits}
        onClose={onClose}
      />
    </>
  )
}
