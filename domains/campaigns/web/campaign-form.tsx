import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { ANY_OWNER } from '#apps/web/ui/usual-fields.ts'
import type { DateField } from '#kernel/entity/field.ts'
import { campaign as entity } from '../entities/campaign.ts'
import { campaignsTexts } from './campaigns-texts.ts'
import { type Campaign, useCampaignForms } from './use-campaigns.ts'

export type CampaignVerb = 'start' | 'plan' | 'assign' | 'finish' | 'stop' | 'reopen'

interface CampaignFormProps {
  campaign: Campaign
  verb: CampaignVerb
  onClose: () => void
}

const { start, finish, budget, startedOn, endedOn, result } = entity.fields
const needed = (field: { label: { zh: string; en: string } }) =>
  ({ kind: 'date', label: field.label, required: true }) as const satisfies DateField
const PLAN = { start: needed(start), finish: needed(finish), budget }
const START = { on: needed(startedOn) }
const FINISH = { on: needed(endedOn), result }

/** Asks for what a campaign's command needs. */
export function CampaignForm({ campaign, verb, onClose }: CampaignFormProps) {
  const t = useTexts(campaignsTexts)
  const today = useToday()
  const forms = useCampaignForms()
  const head = { open: true, record: campaign, title: `${t(verb)} · ${campaign.name}`, action: t(verb), onClose }
  switch (verb) {
    case 'start':
      return (
        <ChangeForm
          {...head}
          help={t('startHelp')}
          fields={START}
          initial={{ on: today }}
          onSubmit={(values, known) => forms.start({ ...known, ...values })}
        />
      )
    case 'plan':
      return (
        <ChangeForm
          {...head}
          help={t('planHelp')}
          fields={PLAN}
          currency={campaign.currency}
          onSubmit={(values, known) => forms.plan({ ...known, ...values })}
        />
      )
    case 'assign':
      return (
        <ChangeForm
          {...head}
          fields={{ ownerId: ANY_OWNER }}
          onSubmit={(values, known) => forms.assign({ ...known, ...values })}
        />
      )
    case 'finish':
      return (
        <ChangeForm
          {...head}
          fields={FINISH}
          initial={{ on: today }}
          onSubmit={(values, known) => forms.finish({ ...known, ...values })}
        />
      )
    case 'stop':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(verb === 'stop' ? 'stopHelp' : 'reopenHelp')}
          danger={verb === 'stop'}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}
