import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { REASON } from '#apps/web/ui/usual-fields.ts'
import { negotiationTerm as entity } from '../../entities/negotiation-term.ts'
import { sellingTexts } from './selling-texts.ts'
import { type Term, useSellingForms } from './use-selling.ts'

export type TermVerb = 'agree' | 'moveFloor' | 'drop' | 'reopen'

const { agreed, floor, beyondBecause } = entity.fields
const MEASURED = { agreed: { ...agreed, required: true as const }, beyondBecause }
const IN_WORDS = {
  agreed: MEASURED.agreed,
  isBeyond: { kind: 'yesno', label: sellingTexts.texts.isBeyond as { zh: string; en: string } } as const,
  beyondBecause,
}
const FLOOR = { floor: { ...floor, required: true as const }, reason: REASON }

/** Asks for what a command about a term needs. */
export function TermForm({ term, verb, onClose }: { term: Term; verb: TermVerb; onClose: () => void }) {
  const t = useTexts(sellingTexts)
  const forms = useSellingForms()
  const title = `${t(verb)} · ${term.name}`
  const head = { open: true, record: term, title, help: t(`${verb}Help`), action: t(verb), onClose }
  switch (verb) {
    case 'agree':
      return term.measure === 'words' ? (
        <ChangeForm
          {...head}
          fields={IN_WORDS}
          initial={{ agreed: term.theirs ?? '', isBeyond: false, beyondBecause: '' }}
          onSubmit={({ isBeyond, ...values }, known) =>
            forms.agree({ ...known, ...values, isBeyond: isBeyond ?? false })
          }
        />
      ) : (
        <ChangeForm
          {...head}
          fields={MEASURED}
          initial={{ agreed: '', beyondBecause: '' }}
          onSubmit={(values, known) => forms.agree({ ...known, ...values })}
        />
      )
    case 'moveFloor':
      return (
        <ChangeForm
          {...head}
          fields={FLOOR}
          initial={{ reason: '' }}
          onSubmit={(values, known) => forms.moveFloor({ ...known, ...values })}
        />
      )
    case 'drop':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          danger={verb === 'drop'}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}
