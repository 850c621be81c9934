import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import { stakeholder as entity } from '../entities/stakeholder.ts'
import { stakeholderTexts } from './stakeholder-texts.ts'
import { type Stakeholder, useStakeholderForms } from './use-stakeholders.ts'

export type StakeholderVerb = 'sign' | 'refuse' | 'assign' | 'reopen'

interface StakeholderFormProps {
  stakeholder: Stakeholder
  verb: StakeholderVerb
  onClose: () => void
}

const { signedOn, agreed, evidence } = entity.fields
const SIGN = {
  signedOn: { ...signedOn, required: true as const },
  agreed: { ...agreed, required: true as const },
  evidence: { ...evidence, required: true as const },
}
const CONTACT = { ...OWNER, label: { zh: '由谁联系', en: 'Who keeps the contact' } }

/** Asks for what a stakeholder's command needs. */
export function StakeholderForm({ stakeholder, verb, onClose }: StakeholderFormProps) {
  const t = useTexts(stakeholderTexts)
  const today = useToday()
  const forms = useStakeholderForms()
  const title = `${t(verb)} · ${stakeholder.name}`
  const head = { open: true, record: stakeholder, title, action: t(verb), onClose }
  switch (verb) {
    case 'sign':
      return (
        <ChangeForm
          {...head}
          help={t('signHelp')}
          fields={SIGN}
          initial={{ signedOn: today }}
          onSubmit={(values, known) => forms.sign({ ...known, ...values })}
        />
      )
    case 'assign':
      return (
        <ChangeForm
          {...head}
          fields={{ ownerId: CONTACT }}
          onSubmit={(values, known) => forms.assign({ ...known, ...values })}
        />
      )
    case 'refuse':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(verb === 'refuse' ? 'refuseHelp' : 'reopenHelp')}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}
