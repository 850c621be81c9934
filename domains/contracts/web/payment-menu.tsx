import { useState } from 'react'
import { formatAmount } from '#apps/web/format/amount.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { payment as entity } from '../entities/payment.ts'
import { contractsTexts } from './contracts-texts.ts'
import { type Payment, useAgreedBarred, useContractForms } from './use-contracts.ts'

type Asked = 'allocate' | 'takeBack'

/** What can be done with money that came in. */
export function PaymentMenu({ one, rest }: { one: Payment; rest?: readonly RecordCommand[] }) {
  const t = useTexts(contractsTexts)
  const [verb, setVerb] = useState<Asked | null>(null)
  const barred = useAgreedBarred(one.projectId, one.ownerId)
  const own: RecordCommand[] =
    one.state === 'received'
      ? [
          { key: 'allocate', label: t('allocate'), onClick: () => setVerb('allocate') },
          { key: 'takeBack', label: t('takeBack'), danger: true, onClick: () => setVerb('takeBack') },
        ]
      : []
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  if (shown.commands.length === 0) return null
  return (
    <>
      <RecordCommands {...shown} next="allocate" name={one.payer} />
      {verb && <PaymentForm one={one} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

const ALLOCATE = { allocations: { ...entity.fields.allocations, required: true as const } }

function PaymentForm({ one, verb, onClose }: { one: Payment; verb: Asked; onClose: () => void }) {
  const t = useTexts(contractsTexts)
  const forms = useContractForms()
  const { currency, projectId } = one
  const head = { open: true, record: one, title: `${t(verb)} · ${one.payer}`, action: t(verb), onClose }
  if (verb === 'takeBack')
    return (
      <ConfirmChange
        {...head}
        entity={entity}
        danger
        help={t('takeBackPaymentHelp')}
        onConfirm={(reason, known) => forms.takeBackPayment({ ...known, reason })}
      />
    )
  return (
    <ChangeForm
      {...head}
      help={t('allocateHelp', { amount: formatAmount(one.amount) })}
      fields={ALLOCATE}
      currency={currency}
      projectId={projectId}
      onSubmit={(values, known) => forms.allocate({ ...known, ...values })}
    />
  )
}
