import { subtractMoney } from '@yingce/finance/money'
import { useState } from 'react'
import { formatAmount } from '#apps/web/format/amount.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { OWNER, REASON } from '#apps/web/ui/usual-fields.ts'
import { receivable as entity } from '../entities/receivable.ts'
import { rescheduling } from '../entities/rescheduling.ts'
import { contractsTexts } from './contracts-texts.ts'
import { type Receivable, useAgreedBarred, useContractCommands, useContractForms } from './use-contracts.ts'

type Asked = 'reschedule' | 'change'

/** What can be done with a receivable that is not paid, in the list or on its page. */
export function ReceivableMenu({ one, rest }: { one: Receivable; rest?: readonly RecordCommand[] }) {
  const t = useTexts(contractsTexts)
  const [verb, setVerb] = useState<Asked | null>(null)
  const barred = useAgreedBarred(one.projectId, one.ownerId)
  const { dropReceivable } = useContractCommands()
  const own: RecordCommand[] =
    one.state === 'open'
      ? [
          { key: 'reschedule', label: t('reschedule'), onClick: () => setVerb('reschedule') },
          { key: 'change', label: t('change'), onClick: () => setVerb('change') },
          { key: 'drop', label: t('drop'), danger: true, onClick: () => dropReceivable.mutate(knownOf(one)) },
        ]
      : []
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  if (shown.commands.length === 0) return null
  return (
    <>
      <RecordCommands {...shown} name={one.name} />
      {verb && <ReceivableForm one={one} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

const { name, milestone, amount, dueOn } = entity.fields
const CHANGE = { name, milestone, amount, dueOn, ownerId: OWNER }
const RESCHEDULE = { instalments: rescheduling.fields.instalments, reason: REASON }

function ReceivableForm({ one, verb, onClose }: { one: Receivable; verb: Asked; onClose: () => void }) {
  const t = useTexts(contractsTexts)
  const forms = useContractForms()
  const { currency } = one
  const rest = subtractMoney(one.amount, one.paid)
  const head = { open: true, record: one, currency, title: `${t(verb)} · ${one.name}`, action: t(verb), onClose }
  if (verb === 'change')
    return <ChangeForm {...head} fields={CHANGE} onSubmit={(set, known) => forms.changeReceivable({ ...known, set })} />
  return (
    <ChangeForm
      {...head}
      help={t('rescheduleHelp', { rest: formatAmount(rest) })}
      fields={RESCHEDULE}
      initial={{ instalments: [], reason: null }}
      onSubmit={(values, known) => forms.reschedule({ ...known, ...values })}
    />
  )
}
