import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { OWNER, REASON } from '#apps/web/ui/usual-fields.ts'
import { correctiveAction as entity } from '../entities/corrective-action.ts'
import { controlTexts } from './control-texts.ts'
import { type Action, useControlForms } from './use-control.ts'

export type ActionVerb = 'complete' | 'assign' | 'postpone' | 'drop'

interface ActionFormProps {
  action: Action
  verb: ActionVerb
  onClose: () => void
}

const { effect, dueOn } = entity.fields
const COMPLETE = { effect: { ...effect, required: true as const } }
const POSTPONE = { dueOn, reason: REASON }

/** Asks for what a corrective action's command needs. */
export function ActionForm({ action, verb, onClose }: ActionFormProps) {
  const t = useTexts(controlTexts)
  const forms = useControlForms()
  const head = { open: true, record: action, title: `${t(verb)} · ${action.measure}`, action: t(verb), onClose }
  switch (verb) {
    case 'complete':
      return (
        <ChangeForm {...head} fields={COMPLETE} onSubmit={(values, known) => forms.complete({ ...known, ...values })} />
      )
    case 'assign':
      return (
        <ChangeForm
          {...head}
          fields={{ ownerId: OWNER }}
          onSubmit={(values, known) => forms.assign({ ...known, ...values })}
        />
      )
    case 'postpone':
      return (
        <ChangeForm
          {...head}
          fields={POSTPONE}
          initial={{ reason: null }}
          onSubmit={(values, known) => forms.postpone({ ...known, ...values })}
        />
      )
    case 'drop':
      return (
        <ConfirmChange
          {...head}
          danger
          entity={entity}
          help={t('dropHelp')}
          onConfirm={(reason, known) => forms.drop({ ...known, reason })}
        />
      )
  }
}
