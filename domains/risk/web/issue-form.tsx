import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { OWNER, REASON } from '#apps/web/ui/usual-fields.ts'
import { issue as entity } from '../entities/issue.ts'
import { riskTexts } from './risk-texts.ts'
import { type Issue, useRiskForms } from './use-risks.ts'

export type IssueVerb = 'resolve' | 'assign' | 'postpone' | 'escalate' | 'reopen'

interface IssueFormProps {
  issue: Issue
  verb: IssueVerb
  onClose: () => void
}

const { dueOn, resolution, escalatedToId } = entity.fields
const RESOLVE = { resolution: { ...resolution, required: true as const } }
const POSTPONE = { dueOn, reason: REASON }
const ESCALATE = { escalatedToId: { ...escalatedToId, required: true as const }, reason: REASON }

/** Asks for what an issue's command needs. */
export function IssueForm({ issue, verb, onClose }: IssueFormProps) {
  const t = useTexts(riskTexts)
  const forms = useRiskForms()
  const head = { open: true, record: issue, title: `${t(verb)} · ${issue.title}`, action: t(verb), onClose }
  switch (verb) {
    case 'resolve':
      return (
        <ChangeForm {...head} fields={RESOLVE} onSubmit={(values, known) => forms.resolve({ ...known, ...values })} />
      )
    case 'assign':
      return (
        <ChangeForm
          {...head}
          fields={{ ownerId: OWNER }}
          onSubmit={(values, known) => forms.assign({ ...known, ...values })}
        />
      )
    case 'postpone':
      return (
        <ChangeForm
          {...head}
          help={t('postponeHelp')}
          fields={POSTPONE}
          initial={{ reason: null }}
          onSubmit={(values, known) => forms.postpone({ ...known, ...values })}
        />
      )
    case 'escalate':
      return (
        <ChangeForm
          {...head}
          help={t('escalateHelp')}
          fields={ESCALATE}
          initial={{ reason: null }}
          onSubmit={(values, known) => forms.escalate({ ...known, ...values })}
        />
      )
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t('reopenIssueHelp')}
          onConfirm={(reason, known) => forms.reopenIssue({ ...known, reason })}
        />
      )
  }
}
