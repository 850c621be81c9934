import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { REASON } from '#apps/web/ui/usual-fields.ts'
import { opportunity as entity } from '../entities/opportunity.ts'
import { opportunitiesTexts } from './opportunities-texts.ts'
import { type Opportunity, useOpportunityForms } from './use-opportunities.ts'

export type OpportunityVerb = 'move' | 'win' | 'lose' | 'reopen'

interface OpportunityFormProps {
  opportunity: Opportunity
  verb: OpportunityVerb
  onClose: () => void
}

const { lostTo, state } = entity.fields
const { contacted, needs, proposed, negotiating } = state.options
const ON = { kind: 'date', label: { zh: '日期', en: 'On' }, required: true } as const
const TO = {
  kind: 'choice',
  label: { zh: '到哪个阶段', en: 'To the stage' },
  required: true,
  options: { contacted, needs, proposed, negotiating },
} as const
const MOVE = { to: TO, reason: { ...REASON, required: false } } as const
const WIN = { reason: REASON, on: ON }
const LOSE = { reason: REASON, lostTo, on: ON }

/** Asks for what an opportunity's command needs. */
export function OpportunityForm({ opportunity, verb, onClose }: OpportunityFormProps) {
  const t = useTexts(opportunitiesTexts)
  const today = useToday()
  const forms = useOpportunityForms()
  const head = { open: true, record: opportunity, title: `${t(verb)} · ${opportunity.name}`, action: t(verb), onClose }
  switch (verb) {
    case 'move':
      return (
        <ChangeForm
          {...head}
          help={t('moveHelp')}
          fields={MOVE}
          initial={{ to: null, reason: null }}
          onSubmit={({ to, reason }, known) => forms.move({ ...known, to, ...(reason && { reason }) })}
        />
      )
    case 'win':
      return (
        <ChangeForm
          {...head}
          help={t('winHelp')}
          fields={WIN}
          initial={{ reason: null, on: today }}
          onSubmit={(values, known) => forms.win({ ...known, ...values })}
        />
      )
    case 'lose':
      return (
        <ChangeForm
          {...head}
          help={t('loseHelp')}
          fields={LOSE}
          initial={{ reason: null, on: today }}
          onSubmit={(values, known) => forms.lose({ ...known, ...values })}
        />
      )
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t('reopenHelp')}
          onConfirm={(reason, known) => forms.reopen({ ...known, reason })}
        />
      )
  }
}
