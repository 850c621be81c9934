import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import type { ChoiceField } from '#kernel/entity/field.ts'
import { qualityCheck as entity } from '../entities/quality-check.ts'
import { controlTexts } from './control-texts.ts'
import { type Check, useControlForms } from './use-control.ts'

export type CheckVerb = 'record' | 'concede' | 'reopen'

interface CheckFormProps {
  check: Check
  verb: CheckVerb
  onClose: () => void
}

const { measured, checkedOn, state } = entity.fields
const { passed, failed } = state.options
const RESULT = {
  kind: 'choice',
  label: state.label,
  options: { passed, failed },
  required: true,
} as const satisfies ChoiceField
const RECORD = {
  measured: { ...measured, required: true as const },
  result: RESULT,
  on: { ...checkedOn, required: true as const },
}

/** Asks for what a check's command needs. */
export function CheckForm({ check, verb, onClose }: CheckFormProps) {
  const t = useTexts(controlTexts)
  const today = useToday()
  const forms = useControlForms()
  const head = { open: true, record: check, title: `${t(verb)} · ${check.subject}`, action: t(verb), onClose }
  if (verb === 'record')
    return (
      <ChangeForm
        {...head}
        help={`${check.criterion} · ${check.target}`}
        fields={RECORD}
        initial={{ measured: null, result: null, on: today }}
        onSubmit={({ result, ...values }, known) => forms.record({ ...known, ...values, passed: result === 'passed' })}
      />
    )
  return (
    <ConfirmChange
      {...head}
      entity={entity}
      help={t(verb === 'concede' ? 'concedeHelp' : 'reopenCheckHelp')}
      onConfirm={(reason, known) => forms[verb === 'concede' ? 'concede' : 'reopenCheck']({ ...known, reason })}
    />
  )
}
