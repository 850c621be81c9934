import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { neededDay } from '#apps/web/ui/usual-fields.ts'
import { handOver as entity } from '../entities/hand-over.ts'
import { closingTexts } from './closing-texts.ts'
import { type HandOver, useClosingForms } from './use-closing.ts'

export type HandOverVerb = 'takeOver' | 'sendBack' | 'giveAgain'

interface HandOverFormProps {
  handOver: HandOver
  verb: HandOverVerb
  onClose: () => void
}

const { dueOn } = entity.fields
/** Whom something is handed to. */
export const RECEIVER = { kind: 'person', label: { zh: '接收人', en: 'Taken over by' }, required: true } as const
const AGAIN = { ownerId: RECEIVER, dueOn: neededDay(dueOn) }

/** Asks for what a command about a hand-over needs. */
export function HandOverForm({ handOver, verb, onClose }: HandOverFormProps) {
  const t = useTexts(closingTexts)
  const forms = useClosingForms()
  const head = { open: true, record: handOver, title: `${t(verb)} · ${handOver.what}`, action: t(verb), onClose }
  switch (verb) {
    case 'takeOver':
      return (
        <ChangeForm {...head} help={t('takeOverHelp')} fields={{}} onSubmit={(_, known) => forms.takeOver(known)} />
      )
    case 'giveAgain':
      return (
        <ChangeForm {...head} fields={AGAIN} onSubmit={(values, known) => forms.giveAgain({ ...known, ...values })} />
      )
    case 'sendBack':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t('sendBackHelp')}
          onConfirm={(reason, known) => forms.sendBack({ ...known, reason })}
        />
      )
  }
}
