import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { goal } from '../entities/goal.ts'
import { goalsTexts } from './goals-texts.ts'
import { silent } from './silent.ts'

interface AssignGoalProps {
  record: RecordOf<typeof goal>
  open: boolean
  onClose: () => void
}

/** Names who answers for a goal. */
export function AssignGoal({ record, open, onClose }: AssignGoalProps) {
  const t = useTexts(goalsTexts)
  const { client } = useWorkspace()
  const assign = useCommand(client.goals.assignGoal, silent)
  return (
    <ChangeForm
      open={open}
      title={t('assign')}
      record={record}
      fields={{ ownerId: OWNER }}
      onSubmit={(values, known) => assign.mutateAsync({ ...known, ...values })}
      onClose={onClose}
    />
  )
}
