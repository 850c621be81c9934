import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { neededDay, OWNER } from '#apps/web/ui/usual-fields.ts'
import { improvement as entity } from '../entities/improvement.ts'
import { closingTexts } from './closing-texts.ts'
import { type Improvement, useClosingForms } from './use-closing.ts'

export type ImprovementVerb = 'accept' | 'reassign' | 'finish' | 'dismiss' | 'reopen'

interface ImprovementFormProps {
  improvement: Improvement
  verb: ImprovementVerb
  onClose: () => void
}

const { dueOn, outcome } = entity.fields
const ACCEPT = { ownerId: OWNER, dueOn: neededDay(dueOn) }
const FINISH = { outcome: { ...outcome, required: true as const } }

/** Asks for what a command about an improvement needs. */
export function ImprovementForm({ improvement, verb, onClose }: ImprovementFormProps) {
  const t = useTexts(closingTexts)
  const forms = useClosingForms()
  const head = { open: true, record: improvement, title: `${t(verb)} · ${improvement.what}`, action: t(verb), onClose }
  switch (verb) {
    case 'accept':
    case 'reassign':
      return (
        <ChangeForm
          {...head}
          help={t('acceptHelp')}
          fields={ACCEPT}
          onSubmit={(values, known) => forms.accept({ ...known, ...values })}
        />
      )
    case 'finish':
      return (
        <ChangeForm {...head} fields={FINISH} onSubmit={(values, known) => forms.finish({ ...known, ...values })} />
      )
    case 'dismiss':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(verb === 'dismiss' ? 'dismissHelp' : 'reopenHelp')}
          danger={verb === 'dismiss'}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}
