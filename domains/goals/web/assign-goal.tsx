import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { PersonField } from '#kernel/entity/field.ts'
import type { goal } from '../entities/goal.ts'
import { goalsTexts } from './goals-texts.ts'
import { silent } from './silent.ts'

interface AssignGoalProps {
  record: RecordOf<typeof goal>
  open: boolean
  onClose: () => void
}

const OWNER: { ownerId: PersonField & { required: true } } = {
  ownerId: { kind: 'person', required: true, label: { zh: '负责人', en: 'Owner' } },
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
      fields={OWNER}
      onSubmit={(values, known) => assign.mutateAsync({ ...known, ...values })}
      onClose={onClose}
    />
  )
}
