import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { fieldsOf } from '#apps/web/ui/fields-of.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { goal } from '../entities/goal.ts'
import { goalsTexts } from './goals-texts.ts'
import { NewAim } from './new-on-the-way.tsx'
import { silent } from './silent.ts'

interface AlignGoalProps {
  record: RecordOf<typeof goal>
  open: boolean
  onClose: () => void
}

/** Says which goal or aim of the company a goal serves. */
export function AlignGoal({ record, open, onClose }: AlignGoalProps) {
  const t = useTexts(goalsTexts)
  const { client } = useWorkspace()
  const align = useCommand(client.goals.alignGoal, silent)
  return (
    <ChangeForm
      open={open}
      title={`${t('align')} · ${record.statement}`}
      help={t('alignHelp')}
      fields={fieldsOf(goal, ['aimId', 'parentId', 'aimNote'])}
      record={record}
      beside={(name, change) => (name === 'aimId' ? <NewAim onMade={change} /> : null)}
      onSubmit={(values, known) => align.mutateAsync({ ...known, ...values })}
      onClose={onClose}
    />
  )
}
