import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, OWNER } from '#apps/web/ui/usual-fields.ts'
import { training as entity } from '../../entities/training.ts'
import { executionTexts } from './execution-texts.ts'
import { type Training, useTrainingForms } from './use-execution.ts'

export type TrainingVerb = 'hold' | 'test' | 'cancel' | 'reopen' | 'assign'

interface TrainingFormProps {
  training: Training
  verb: TrainingVerb
  onClose: () => void
}

const { heldOn, attendance } = entity.fields
const HOLD = { on: neededDay(heldOn), attendance }
const TEST = { attendance }

/** Asks for what a command about a training needs. */
export function TrainingForm({ training, verb, onClose }: TrainingFormProps) {
  const t = useTexts(executionTexts)
  const today = useToday()
  const forms = useTrainingForms()
  const head = { open: true, record: training, title: `${t(verb)} · ${training.topic}`, action: t(verb), onClose }
  switch (verb) {
    case 'hold':
      return (
        <ChangeForm
          {...head}
          help={t('holdHelp')}
          fields={HOLD}
          initial={{ on: today }}
          onSubmit={(values, known) => forms.hold({ ...known, ...values })}
        />
      )
    case 'test':
      return (
        <ChangeForm
          {...head}
          help={t('testHelp')}
          fields={TEST}
          onSubmit={(values, known) => forms.test({ ...known, ...values })}
        />
      )
    case 'assign':
      return (
        <ChangeForm
          {...head}
          fields={{ ownerId: OWNER }}
          onSubmit={(values, known) => forms.assign({ ...known, ...values })}
        />
      )
    case 'cancel':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(verb === 'cancel' ? 'cancelHelp' : 'reopenTrainingHelp')}
          danger={verb === 'cancel'}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}
