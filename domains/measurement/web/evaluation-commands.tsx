import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { EvaluationView } from '../contract.ts'
import { evaluation } from '../entities/evaluation.ts'
import { measurementTexts } from './measurement-texts.ts'
import { silent } from './silent.ts'

interface EvaluationCommandsProps {
  projectId: string
  view: EvaluationView
  /** An earlier iteration's evaluation is history. */
  history: boolean
}

/** Judge, make final, reopen: what the evaluation's state allows; what it does not allow yet says why. */
export function EvaluationCommands({ projectId, view, history }: EvaluationCommandsProps) {
  const t = useTexts(measurementTexts)
  const words = useWords()
  const { client } = useWorkspace()
  const { barred } = useWriteIn(projectId, 'measurement')
  const [reopening, setReopening] = useState(false)
  const judge = useCommand(client.measurement.judgeGoals)
  const finalise = useCommand(client.measurement.finaliseEvaluation)
  const reopen = useCommand(client.measurement.reopenEvaluation, silent)
  const { evaluation: report, faults } = view
  const [fault] = faults
  if (history) return null
  if (report?.state === 'final')
    return (
      <>
        <ActionButton reason={barred} onClick={() => setReopening(true)}>
          {t('reopen')}
        </ActionButton>
        <ConfirmChange
          entity={evaluation}
          record={report}
          open={reopening}
          title={t('reopenTitle')}
          help={t('reopenHelp')}
          action={t('reopen')}
          onConfirm={(reason, known) => reopen.mutateAsync({ ...known, reason })}
          onClose={() => setReopening(false)}
        />
      </>
    )
  return (
    <>
      <ActionButton
        type={report ? 'default' : 'primary'}
        reason={barred}
        loading={judge.isPending}
        onClick={() => judge.mutate({ projectId })}
      >
        {t(report ? 'judgeAgain' : 'judge')}
      </ActionButton>
      {report && (
        <ActionButton
          type="primary"
          reason={barred ?? (fault && words(fault.text))}
          loading={finalise.isPending}
          onClick={() => finalise.mutate(knownOf(report))}
        >
          {t('finalise')}
        </ActionButton>
      )}
    </>
  )
}
