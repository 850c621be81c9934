import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import { operationPeriod as entity } from '../entities/operation-period.ts'
import { operationsTexts } from './operations-texts.ts'
import { type Period, useOperationsForms } from './use-operations.ts'

export type PeriodVerb = 'edit' | 'submit' | 'withdraw' | 'begin' | 'replan' | 'assign' | 'review' | 'reopen'

interface PeriodFormProps {
  period: Period
  verb: PeriodVerb
  onClose: () => void
}

export const PLAN_FIELDS = ['name', 'start', 'finish', 'work', 'targets'] as const
const OWNED = { ownerId: OWNER }
const { achieved, problems, adjustments } = entity.fields
const REVIEW = {
  achieved: { ...achieved, required: true as const },
  problems: { ...problems, required: true as const },
  adjustments: { ...adjustments, required: true as const },
}

/** Asks for what a command about a period needs. */
export function PeriodForm({ period, verb, onClose }: PeriodFormProps) {
  const t = useTexts(operationsTexts)
  const forms = useOperationsForms().period
  const head = { open: true, record: period, title: `${t(verb)} · ${period.name}`, action: t(verb), onClose }
  switch (verb) {
    case 'edit':
      return (
        <RecordForm
          entity={entity}
          record={period}
          open
          projectId={period.projectId}
          fields={PLAN_FIELDS}
          onClose={onClose}
        />
      )
    case 'assign':
      return <ChangeForm {...head} fields={OWNED} onSubmit={(values, known) => forms.assign({ ...known, ...values })} />
    case 'review':
      return (
        <ChangeForm
          {...head}
          help={t('reviewHelp')}
          fields={REVIEW}
          onSubmit={(values, known) => forms.review({ ...known, ...values })}
        />
      )
    case 'replan':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(`${verb}Help`)}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
    case 'submit':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          optional
          help={t('submitHelp')}
          label={t('note')}
          onConfirm={(note, known) => forms.submit({ ...known, ...(note && { note }) })}
        />
      )
    case 'withdraw':
    case 'begin':
      return null
  }
}
