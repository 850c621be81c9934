import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import type { Deviation } from '../contract.ts'
import { correctiveAction } from '../entities/corrective-action.ts'
import { controlTexts } from './control-texts.ts'
import { useDeviationWords } from './deviation-row.tsx'
import { useControlForms } from './use-control.ts'

interface CorrectFormProps {
  projectId: string
  deviation: Deviation
  onClose: () => void
}

const { measure, cause, dueOn, expectedEffect } = correctiveAction.fields
const FIELDS = { measure, cause, ownerId: OWNER, dueOn, expectedEffect }

/** Asks what is done about a deviation. */
export function CorrectForm({ projectId, deviation, onClose }: CorrectFormProps) {
  const t = useTexts(controlTexts)
  const forms = useControlForms()
  const { head } = useDeviationWords(deviation)
  return (
    <CommandForm
      open
      title={`${t('correct')} · ${head}`}
      help={t('correctHelp')}
      action={t('correct')}
      fields={FIELDS}
      projectId={projectId}
      onSubmit={values => forms.correct({ projectId, deviationKey: deviation.key, ...values })}
      onClose={onClose}
    />
  )
}
