import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { baseline } from '../entities/baseline.ts'
import { controlTexts } from './control-texts.ts'
import { useControlForms } from './use-control.ts'

interface BaselineFormProps {
  projectId: string
  /** The one that counts now; its rules are proposed again. */
  newest: RecordOf<typeof baseline> | undefined
  onClose: () => void
}

const { fields } = baseline
const FIRST = {
  method: fields.method,
  lateDays: fields.lateDays,
  indexFloor: fields.indexFloor,
  overPercent: fields.overPercent,
}
const AGAIN = { reason: { ...fields.reason, required: true as const }, ...FIRST }
const USUAL = { method: 'percent', lateDays: 3, indexFloor: 90, overPercent: 10 } as const

/** Asks how a baseline is measured against, and why it is set again. */
export function BaselineForm({ projectId, newest, onClose }: BaselineFormProps) {
  const t = useTexts(controlTexts)
  const forms = useControlForms()
  const head = { open: true, onClose, title: t(newest ? 'setAgain' : 'setBaseline'), action: t('setBaseline') }
  if (!newest)
    return (
      <CommandForm
        {...head}
        help={t('setHelp')}
        fields={FIRST}
        initial={USUAL}
        onSubmit={values => forms.setBaseline({ projectId, ...values })}
      />
    )
  const { method, lateDays, indexFloor, overPercent } = newest
  return (
    <CommandForm
      {...head}
      help={t('setAgainHelp')}
      fields={AGAIN}
      initial={{ method, lateDays, indexFloor, overPercent }}
      onSubmit={values => forms.setBaseline({ projectId, ...values })}
    />
  )
}
