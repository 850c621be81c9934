import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, OWNER } from '#apps/web/ui/usual-fields.ts'
import { adPlacement as entity } from '../../entities/ad-placement.ts'
import { executionTexts } from './execution-texts.ts'
import { type AdPlacement, useAdForms } from './use-execution.ts'

export type AdVerb = 'startAd' | 'endAd' | 'cancelAd' | 'reopen' | 'assign'

interface AdFormProps {
  ad: AdPlacement
  verb: AdVerb
  onClose: () => void
}

const { startedOn, endedOn, actualCost, impressions, contacts } = entity.fields
const START = { on: neededDay(startedOn) }
const END = { on: neededDay(endedOn), actualCost: { ...actualCost, required: true as const }, impressions, contacts }

/** Asks for what a command about an ad needs. */
export function AdForm({ ad, verb, onClose }: AdFormProps) {
  const t = useTexts(executionTexts)
  const today = useToday()
  const forms = useAdForms()
  const head = { open: true, record: ad, title: `${t(verb)} · ${ad.name}`, action: t(verb), onClose }
  switch (verb) {
    case 'startAd':
      return (
        <ChangeForm
          {...head}
          fields={START}
          initial={{ on: today }}
          onSubmit={(values, known) => forms.start({ ...known, ...values })}
        />
      )
    case 'endAd':
      return (
        <ChangeForm
          {...head}
          help={t('endAdHelp')}
          fields={END}
          initial={{ on: today }}
          currency={ad.currency}
          onSubmit={(values, known) => forms.end({ ...known, ...values })}
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
    case 'cancelAd':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(verb === 'cancelAd' ? 'cancelAdHelp' : 'reopenAdHelp')}
          danger={verb === 'cancelAd'}
          onConfirm={(reason, known) => forms[verb === 'cancelAd' ? 'cancel' : 'reopen']({ ...known, reason })}
        />
      )
  }
}
