import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, REASON } from '#apps/web/ui/usual-fields.ts'
import { invoice as entity } from '../entities/invoice.ts'
import { contractsTexts } from './contracts-texts.ts'
import { type Invoice, useAgreedBarred, useContractForms } from './use-contracts.ts'

const { voidedOn, redNumber } = entity.fields
const VOID = { on: neededDay(voidedOn), redNumber, reason: REASON }

/** What can be done with an invoice: a wrong one is reversed. */
export function InvoiceMenu({ one, rest }: { one: Invoice; rest?: readonly RecordCommand[] }) {
  const t = useTexts(contractsTexts)
  const today = useToday()
  const [asked, ask] = useState(false)
  const barred = useAgreedBarred(one.projectId, one.ownerId)
  const { voidInvoice } = useContractForms()
  const reverse = { key: 'void', label: t('voidInvoice'), danger: true, onClick: () => ask(true) }
  const commands = [...(one.state === 'issued' ? [reverse] : []), ...(rest ?? [])]
  if (commands.length === 0) return null
  return (
    <>
      <RecordCommands commands={commands} barred={barred} page={rest !== undefined} name={one.number} />
      {asked && (
        <ChangeForm
          open
          record={one}
          title={`${t('voidInvoice')} · ${one.number}`}
          action={t('voidInvoice')}
          fields={VOID}
          initial={{ on: today, reason: null }}
          onSubmit={(values, known) => voidInvoice({ ...known, ...values })}
          onClose={() => ask(false)}
        />
      )}
    </>
  )
}
