import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { requirementDocument as entity } from '../entities/requirement-document.ts'
import { requirementsTexts } from './requirements-texts.ts'
import { type RequirementDocument, useRequirementForms } from './use-requirements.ts'

export type DocumentVerb = 'send' | 'confirm' | 'refuse' | 'reopen' | 'anew'

interface DocumentFormProps {
  document: RequirementDocument
  verb: DocumentVerb
  onClose: () => void
}

const { sentTo, sentOn, confirmedBy, contactId, confirmedOn, confirmedHow, evidence } = entity.fields
const { meeting, letter, email } = confirmedHow.options
const SEND = { sentTo: { ...sentTo, required: true as const }, on: { ...sentOn, required: true as const } }
const CONFIRM = {
  ...{ confirmedBy, contactId },
  confirmedOn: { ...confirmedOn, required: true as const },
  confirmedHow: { ...confirmedHow, required: true as const, options: { meeting, letter, email } },
  evidence: { ...evidence, required: true as const },
}

/** Asks for what a command of the requirement document needs. */
export function DocumentForm({ document, verb, onClose }: DocumentFormProps) {
  const t = useTexts(requirementsTexts)
  const today = useToday()
  const forms = useRequirementForms()
  const head = { open: true, title: t(verb), action: t(verb), onClose }
  switch (verb) {
    case 'send':
      return (
        <ChangeForm
          {...head}
          record={document}
          help={t('sendHelp')}
          fields={SEND}
          initial={{ on: today }}
          onSubmit={(values, known) => forms.send({ ...known, ...values })}
        />
      )
    case 'confirm':
      return (
        <ChangeForm
          {...head}
          record={document}
          help={t('confirmHelp')}
          fields={CONFIRM}
          initial={{ confirmedOn: today }}
          onSubmit={(values, known) => forms.confirm({ ...known, ...values })}
        />
      )
    case 'anew':
      return (
        <ConfirmReason
          {...head}
          help={t('anewHelp')}
          onConfirm={reason => forms.anew({ projectId: document.projectId, reason })}
        />
      )
    case 'refuse':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          record={document}
          help={t(verb === 'refuse' ? 'refuseHelp' : 'reopenHelp')}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}
