import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import { need as entity } from '../../entities/need.ts'
import { sellingTexts } from './selling-texts.ts'
import { type Need, useNeedForms } from './use-selling.ts'

export type NeedVerb = 'match' | 'answer' | 'assign' | 'drop' | 'reopen'

interface NeedFormProps {
  need: Need
  verb: NeedVerb
  onClose: () => void
}

const { matched, answer } = entity.fields
const MATCH = { matched: { ...matched, required: true } } as const
const ANSWER = { answer: { ...answer, required: true } } as const

/** Asks for what a command about a need needs. */
export function NeedForm({ need, verb, onClose }: NeedFormProps) {
  const t = useTexts(sellingTexts)
  const forms = useNeedForms()
  const head = { open: true, record: need, title: `${t(verb)} · ${need.title}`, action: t(verb), onClose }
  switch (verb) {
    case 'match':
      return <ChangeForm {...head} fields={MATCH} onSubmit={(values, known) => forms.match({ ...known, ...values })} />
    case 'answer':
      return (
        <ChangeForm {...head} fields={ANSWER} onSubmit={(values, known) => forms.answer({ ...known, ...values })} />
      )
    case 'assign':
      return (
        <ChangeForm
          {...head}
          fields={{ ownerId: OWNER }}
          onSubmit={(values, known) => forms.assign({ ...known, ...values })}
        />
      )
    case 'drop':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(verb === 'drop' ? 'dropHelp' : 'reopenNeedHelp')}
          danger={verb === 'drop'}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}
