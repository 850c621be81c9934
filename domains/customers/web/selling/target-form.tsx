import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, OWNER } from '#apps/web/ui/usual-fields.ts'
import { developmentTarget as entity } from '../../entities/development-target.ts'
import { sellingTexts } from './selling-texts.ts'
import { type DevelopmentTarget, useDevelopmentForms } from './use-selling.ts'

export type TargetVerb = 'reach' | 'contact' | 'assign' | 'giveUp' | 'reopen'

interface TargetFormProps {
  target: DevelopmentTarget
  verb: TargetVerb
  onClose: () => void
}

const { reachedOn, contactedOn, result } = entity.fields
const REACH = { on: neededDay(reachedOn), result }
const CONTACT = { on: neededDay(contactedOn), result: { ...result, required: true } } as const

/** Asks for what a command about a firm of a development plan needs. */
export function TargetForm({ target, verb, onClose }: TargetFormProps) {
  const t = useTexts(sellingTexts)
  const today = useToday()
  const forms = useDevelopmentForms()
  const head = { open: true, record: target, title: `${t(verb)} · ${target.name}`, action: t(verb), onClose }
  switch (verb) {
    case 'reach':
      return (
        <ChangeForm
          {...head}
          fields={REACH}
          initial={{ on: today }}
          onSubmit={(values, known) => forms.reach({ ...known, ...values })}
        />
      )
    case 'contact':
      return (
        <ChangeForm
          {...head}
          fields={CONTACT}
          initial={{ on: today }}
          onSubmit={(values, known) => forms.contact({ ...known, ...values })}
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
    case 'giveUp':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(verb === 'giveUp' ? 'giveUpHelp' : 'reopenTargetHelp')}
          danger={verb === 'giveUp'}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}
