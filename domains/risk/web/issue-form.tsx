import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { OWNER, REASON } from '#apps/web/ui/usual-fields.ts'
import { issue as entity } from '../entities/issue.ts'
import { foreseenTexts } from './foreseen/foreseen-texts.ts'
import { riskTexts } from './risk-texts.ts'
import { type Issue, useRiskForms } from './use-risks.ts'

export type IssueVerb = 'prevent' | 'raise' | 'resolve' | 'assign' | 'postpone' | 'escalate' | 'reopen'

interface IssueFormProps {
  issue: Issue
  verb: IssueVerb
  onClose: () => void
}

const { dueOn, resolution, escalatedToId, severity, measure } = entity.fields
const RESOLVE = { resolution: { ...resolution, required: true as const } }
const POSTPONE = { dueOn, reason: REASON }
const RAISE = { severity, dueOn, measure }
const ESCALATE = { escalatedToId: { ...escalatedToId, required: true as const }, reason: REASON }

/** What each command of an issue is called. */
export function useIssueWord(): (verb: IssueVerb) => string {
  const t = useTexts(riskTexts)
  const said = useTexts(foreseenTexts)
  return verb => (verb === 'prevent' || verb === 'raise' ? said(verb) : t(verb))
}

/** Asks for what an issue's command needs. */
export function IssueForm({ issue, verb, onClose }: IssueFormProps) {
  const t = useTexts(riskTexts)
  const said = useTexts(foreseenTexts)
  const word = useIssueWord()
  const forms = useRiskForms()
  const head = { open: true, record: issue, title: `${word(verb)} · ${issue.title}`, action: word(verb), onClose }
  switch (verb) {
    case 'prevent':
      return (
        <ChangeForm
          {...head}
          help={said('preventHelp')}
          fields={RESOLVE}
          onSubmit={(values, known) => forms.prevent({ ...known, ...values })}
        />
      )
    case 'raise':
      return (
        <ChangeForm
          {...head}
          help={said('raiseHelp')}
          fields={RAISE}
          initial={{ dueOn: null }}
          onSubmit={(values, known) => forms.raise({ ...known, ...values })}
        />
      )
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
