import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import type { DateField, PersonField } from '#kernel/entity/field.ts'
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
const OWNER: { ownerId: PersonField } = { ownerId: { kind: 'person', label: { zh: '负责人', en: 'Owner' } } }

/** Asks for what a campaign's command needs. */
export function CampaignForm({ campaign, verb, onClose }: CampaignFormProps) {
  const t = useTexts(campaignsTexts)
  const today = useToday()
  const forms = useCampaignForms()
  const { id } = campaign
  const known = { id, version: campaign.version }
  const head = { open: true, title: `${t(verb)} · ${campaign.name}`, action: t(verb), onClose }
  switch (verb) {
    case 'start':
      return (
        <CommandForm
          {...head}
          help={t('startHelp')}
          fields={START}
          initial={{ on: today, version: campaign.version }}
          onSubmit={(values, version = campaign.version) => forms.start({ id, version, ...values })}
        />
      )
    case 'plan':
      return (
        <CommandForm
          {...head}
          help={t('planHelp')}
          fields={PLAN}
          initial={campaign}
          currency={campaign.currency}
          onSubmit={(values, version = campaign.version) => forms.plan({ id, version, ...values })}
        />
      )
    case 'assign':
      return (
        <CommandForm
          {...head}
          fields={OWNER}
          initial={campaign}
          onSubmit={(values, version = campaign.version) => forms.assign({ id, version, ...values })}
        />
      )
    case 'finish':
      return (
        <CommandForm
          {...head}
          fields={FINISH}
          initial={{ on: today, result: campaign.result, version: campaign.version }}
          onSubmit={(values, version = campaign.version) => forms.finish({ id, version, ...values })}
        />
      )
    case 'stop':
    case 'reopen':
      return (
        <ConfirmReason
          {...head}
          help={t(verb === 'stop' ? 'stopHelp' : 'reopenHelp')}
          danger={verb === 'stop'}
          onConfirm={reason => forms[verb]({ ...known, reason })}
        />
      )
  }
}
