import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, OWNER } from '#apps/web/ui/usual-fields.ts'
import { need } from '../../entities/need.ts'
import { visit as entity } from '../../entities/visit.ts'
import { sellingTexts } from './selling-texts.ts'
import { useVisitForms, type Visit } from './use-selling.ts'

export type VisitVerb = 'checkIn' | 'finish' | 'settle' | 'assign' | 'cancel' | 'reopen'

interface VisitFormProps {
  visit: Visit
  verb: VisitVerb
  onClose: () => void
}

const { checkedInPlace, doneOn, minutes, intention, nextStep, nextOn, nextOutcome } = entity.fields
const CHECK_IN = { checkedInPlace: { ...checkedInPlace, required: true } } as const
const { title, kind, importance } = need.fields
const FINISH = {
  minutes: { ...minutes, required: true },
  intention: { ...intention, required: true },
  nextStep: { ...nextStep, required: true },
  nextOn: neededDay(nextOn),
  needsFound: {
    kind: 'list',
    label: sellingTexts.texts.needsFound as { zh: string; en: string },
    max: 20,
    of: { title: { ...title, help: undefined }, kind: { ...kind, help: undefined }, importance },
  },
  on: neededDay(doneOn),
} as const
const SETTLE = { nextOutcome: { ...nextOutcome, required: true } } as const

/** Asks for what a command about a visit needs. */
export function VisitForm({ visit, verb, onClose }: VisitFormProps) {
  const t = useTexts(sellingTexts)
  const today = useToday()
  const forms = useVisitForms()
  const isDue = visit.visitOn <= today
  const head = { open: true, record: visit, title: `${t(verb)} · ${visit.purpose}`, action: t(verb), onClose }
  switch (verb) {
    case 'checkIn':
      return (
        <ChangeForm
          {...head}
          help={t('checkInHelp')}
          fields={CHECK_IN}
          initial={{ checkedInPlace: visit.checkedInPlace ?? visit.place }}
          onSubmit={(values, known) => forms.checkIn({ ...known, ...values })}
        />
      )
    case 'finish':
      return (
        <ChangeForm
          {...head}
          help={t('finishHelp')}
          fields={FINISH}
          initial={{ on: isDue ? visit.visitOn : today }}
          onSubmit={(values, known) => forms.finish({ ...known, ...values })}
        />
      )
    case 'settle':
      return (
        <ChangeForm
          {...head}
          help={t('settleHelp')}
          fields={SETTLE}
          onSubmit={(values, known) => forms.settle({ ...known, ...values })}
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
    case 'cancel':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(verb === 'cancel' ? 'cancelHelp' : 'reopenVisitHelp')}
          danger={verb === 'cancel'}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}
