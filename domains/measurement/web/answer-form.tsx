import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { fieldsOf } from '#apps/web/ui/fields-of.ts'
import { adjustment } from '../entities/adjustment.ts'
import { measurementTexts } from './measurement-texts.ts'
import { silent } from './silent.ts'

interface AnswerFormProps {
  projectId: string
  goalId: string
  kind: 'change' | 'keep' | undefined
  onClose: () => void
}

const CHANGE = ['what', 'why', 'before', 'after', 'expectedEffect'] as const
const KEEP = ['why'] as const

/** Proposes an adjustment of a goal, or not to adjust and why. */
export function AnswerForm({ projectId, goalId, kind, onClose }: AnswerFormProps) {
  const t = useTexts(measurementTexts)
  const { client } = useWorkspace()
  const answer = useCommand(client.measurement.answerGoal, silent)
  const keeps = kind === 'keep'
  const asked = keeps ? KEEP : CHANGE
  return (
    <CommandForm
      key={kind}
      open={kind !== undefined}
      title={t(keeps ? 'keep' : 'adjust')}
      help={keeps ? t('keepHelp') : undefined}
      fields={fieldsOf(adjustment, asked, asked)}
      action={t('propose')}
      onSubmit={values => answer.mutateAsync({ projectId, goalId, kind: kind ?? 'change', ...values })}
      onClose={onClose}
    />
  )
}
