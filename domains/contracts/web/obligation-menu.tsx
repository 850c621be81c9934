import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, OWNER, REASON } from '#apps/web/ui/usual-fields.ts'
import { contractObligation as entity } from '../entities/contract-obligation.ts'
import { contractsTexts } from './contracts-texts.ts'
import { type Obligation, useAgreedBarred, useContractCommands, useContractForms } from './use-contracts.ts'

type Asked = 'meet' | 'waive' | 'reopen' | 'change'
type Verb = Asked | 'drop'

const ITEMS: Record<Obligation['state'], readonly Verb[]> = {
  open: ['meet', 'waive', 'change', 'drop'],
  met: ['reopen'],
  waived: ['reopen'],
}

/** What can be done with an obligation, in the list or on its page. */
export function ObligationMenu({ one, rest }: { one: Obligation; rest?: readonly RecordCommand[] }) {
  const t = useTexts(contractsTexts)
  const [verb, setVerb] = useState<Asked | null>(null)
  const barred = useAgreedBarred(one.projectId, one.ownerId)
  const { dropObligation } = useContractCommands()
  const own = ITEMS[one.state].map(item => ({
    ...{ key: item, label: t(item), danger: item === 'drop' },
    onClick: () => (item === 'drop' ? dropObligation.mutate(knownOf(one)) : setVerb(item)),
  }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  return (
    <>
      <RecordCommands {...shown} next={one.state === 'open' ? 'meet' : undefined} name={one.what} />
      {verb && <ObligationForm one={one} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

const { metOn, evidence, waiver, party, what, dueOn } = entity.fields
const MEET = { on: neededDay(metOn), evidence: { ...evidence, required: true as const } }
const WAIVE = { waiver: { ...waiver, required: true as const }, reason: REASON }
const CHANGE = { party, what, dueOn, ownerId: OWNER }

function ObligationForm({ one, verb, onClose }: { one: Obligation; verb: Asked; onClose: () => void }) {
  const t = useTexts(contractsTexts)
  const today = useToday()
  const forms = useContractForms()
  const head = { open: true, record: one, title: `${t(verb)} · ${one.what}`, action: t(verb), onClose }
  switch (verb) {
    case 'meet':
      return (
        <ChangeForm
          {...head}
          fields={MEET}
          initial={{ on: today }}
          onSubmit={(values, known) => forms.meet({ ...known, ...values })}
        />
      )
    case 'waive':
      return (
        <ChangeForm
          {...head}
          fields={WAIVE}
          initial={{ reason: null }}
          onSubmit={(values, known) => forms.waive({ ...known, ...values })}
        />
      )
    case 'change':
      return (
        <ChangeForm {...head} fields={CHANGE} onSubmit={(set, known) => forms.changeObligation({ ...known, set })} />
      )
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t('reopenHelp')}
          onConfirm={(reason, known) => forms.reopen({ ...known, reason })}
        />
      )
  }
}
