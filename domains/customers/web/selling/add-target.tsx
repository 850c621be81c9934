import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { ANY_OWNER } from '#apps/web/ui/usual-fields.ts'
import { developmentTarget } from '../../entities/development-target.ts'
import { sellingTexts } from './selling-texts.ts'
import { type DevelopmentPlan, useDevelopmentForms } from './use-selling.ts'

const { name, customerId, note } = developmentTarget.fields
const FIELDS = {
  name: {
    ...name,
    required: false,
    help: { zh: '选了已有客户就不用写。', en: 'Not needed where a customer is chosen.' },
  },
  ...{ customerId, ownerId: ANY_OWNER, note },
} as const

/** Puts a firm on a development plan. */
export function AddTarget({ plan, open, onClose }: { plan: DevelopmentPlan; open: boolean; onClose: () => void }) {
  const t = useTexts(sellingTexts)
  const { me } = useWorkspace()
  const { add } = useDevelopmentForms()
  return (
    <CommandForm
      open={open}
      title={`${t('addTarget')} · ${plan.targetGroup}`}
      action={t('addTarget')}
      fields={FIELDS}
      initial={{ ownerId: me.person.id }}
      onSubmit={values => add({ planId: plan.id, ...values })}
      onClose={onClose}
    />
  )
}
