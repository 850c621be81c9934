import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, OWNER } from '#apps/web/ui/usual-fields.ts'
import { teamMeasure } from '../../entities/team-measure.ts'
import { organisationTexts } from './organisation-texts.ts'
import { type TeamMeasure, useMeasureForms } from './use-organisation.ts'

export type MeasureVerb = 'finish' | 'assign' | 'cancelMeasure' | 'reopen'

interface MeasureFormProps {
  measure: TeamMeasure
  verb: MeasureVerb
  onClose: () => void
}

const { doneOn, result } = teamMeasure.fields
const FINISH = { on: neededDay(doneOn), result: { ...result, required: true as const } }

/** Asks for what a measure's command needs. */
export function MeasureForm({ measure, verb, onClose }: MeasureFormProps) {
  const t = useTexts(organisationTexts)
  const today = useToday()
  const forms = useMeasureForms()
  const head = { open: true, record: measure, title: `${t(verb)} · ${measure.name}`, action: t(verb), onClose }
  switch (verb) {
    case 'finish':
      return (
        <ChangeForm
          {...head}
          help={t('finishMeasureHelp')}
          fields={FINISH}
          initial={{ on: today }}
          onSubmit={(values, known) => forms.finish({ ...known, ...values })}
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
    case 'cancelMeasure':
      return (
        <ConfirmChange
          {...head}
          entity={teamMeasure}
          help={t('cancelHelp')}
          danger
          onConfirm={(reason, known) => forms.cancel({ ...known, reason })}
        />
      )
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={teamMeasure}
          help={t('reopenHelp')}
          onConfirm={(reason, known) => forms.reopen({ ...known, reason })}
        />
      )
  }
}
