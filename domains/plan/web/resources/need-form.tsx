import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, OWNER } from '#apps/web/ui/usual-fields.ts'
import { resourceNeed as entity } from '../../entities/resource-need.ts'
import { resourceTexts } from './resource-texts.ts'
import { type ResourceNeed, useNeedForms } from './use-needs.ts'

export type NeedVerb = 'secure' | 'answerGap' | 'assign' | 'drop' | 'reopen' | 'withdraw'

interface NeedFormProps {
  need: ResourceNeed
  verb: NeedVerb
  onClose: () => void
}

const { source, securedOn, gap, answer, measures, dueOn } = entity.fields
const required = true as const
const SECURE = { source: { ...source, required }, on: neededDay(securedOn) }
const ANSWER = {
  ...{ gap: { ...gap, required }, answer: { ...answer, required }, measures: { ...measures, required } },
  ...{ dueOn, ownerId: OWNER },
}
const HELP = { drop: 'dropHelp', reopen: 'reopenHelp', withdraw: 'withdrawHelp' } as const

/** Asks for what a command about a need takes. */
export function NeedForm({ need, verb, onClose }: NeedFormProps) {
  const t = useTexts(resourceTexts)
  const today = useToday()
  const forms = useNeedForms()
  const head = { open: true, record: need, title: `${t(verb)} · ${need.what}`, action: t(verb), onClose }
  switch (verb) {
    case 'secure':
      return (
        <ChangeForm
          {...head}
          help={t('secureHelp')}
          fields={SECURE}
          initial={{ on: today }}
          onSubmit={(values, known) => forms.secure({ ...known, ...values })}
        />
      )
    case 'answerGap':
      return (
        <ChangeForm
          {...head}
          help={t('answerHelp')}
          fields={ANSWER}
          hide={(name, values) => name === 'dueOn' && values.answer === 'do_without'}
          onSubmit={(values, known) => forms.answerGap({ ...known, ...values })}
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
    default:
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(HELP[verb])}
          danger={verb === 'drop'}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}
