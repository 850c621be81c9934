import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import { channelPartner as entity } from '../../entities/channel-partner.ts'
import { executionTexts } from './execution-texts.ts'
import { type ChannelPartner, usePartnerForms } from './use-execution.ts'

export type PartnerVerb = 'activate' | 'report' | 'end' | 'reopen' | 'assign'

interface PartnerFormProps {
  partner: ChannelPartner
  verb: PartnerVerb
  onClose: () => void
}

const { contractFrom, contractUntil, coverage, actualSellThrough } = entity.fields
const CONTRACT = { contractFrom, contractUntil }
const FIGURES = { coverage: { ...coverage, required: true as const }, actualSellThrough }

/** Asks for what a command about a channel partner needs. */
export function PartnerForm({ partner, verb, onClose }: PartnerFormProps) {
  const t = useTexts(executionTexts)
  const forms = usePartnerForms()
  const head = { open: true, record: partner, title: `${t(verb)} · ${partner.name}`, action: t(verb), onClose }
  switch (verb) {
    case 'activate':
      return (
        <ChangeForm
          {...head}
          help={t('activateHelp')}
          fields={CONTRACT}
          onSubmit={(values, known) => forms.activate({ ...known, ...values })}
        />
      )
    case 'report':
      return (
        <ChangeForm
          {...head}
          help={t('reportHelp')}
          fields={FIGURES}
          currency={partner.currency}
          onSubmit={(values, known) => forms.report({ ...known, ...values })}
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
    case 'end':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(verb === 'end' ? 'endHelp' : 'reopenPartnerHelp')}
          danger={verb === 'end'}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}
