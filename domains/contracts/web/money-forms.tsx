import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import { invoice } from '../entities/invoice.ts'
import { payment } from '../entities/payment.ts'
import { receivable } from '../entities/receivable.ts'
import { contractsTexts } from './contracts-texts.ts'
import { type Contract, useContractForms } from './use-contracts.ts'

export type MoneyVerb = 'addReceivable' | 'enterPayment' | 'issueInvoice'

const { name, milestone, amount, dueOn } = receivable.fields
const PLAN = { name, milestone, amount, dueOn, ownerId: OWNER }
const { payer, paidOn, bankReference, allocations } = payment.fields
const PAY = { paidOn, amount: payment.fields.amount, payer, bankReference, allocations }
const { number, kind, rate, gross, tax, lines, issuedOn } = invoice.fields
const BILL = { number, kind, issuedOn, gross, rate, tax, lines }

/** Asks for a receivable, a payment or an invoice under a contract. */
export function MoneyForm({ contract, verb, onClose }: { contract: Contract; verb: MoneyVerb; onClose: () => void }) {
  const t = useTexts(contractsTexts)
  const today = useToday()
  const forms = useContractForms()
  const { id: contractId, projectId, currency, ownerId } = contract
  const head = { open: true, title: `${t(verb)} · ${contract.name}`, projectId, currency, onClose }
  switch (verb) {
    case 'addReceivable':
      return (
        <CommandForm
          {...head}
          fields={PLAN}
          initial={{ ownerId }}
          onSubmit={values => forms.addReceivable({ contractId, ...values })}
        />
      )
    case 'enterPayment':
      return (
        <CommandForm
          {...head}
          fields={PAY}
          initial={{ paidOn: today, payer: contract.theirSide }}
          onSubmit={values => forms.enterPayment({ contractId, ...values })}
        />
      )
    case 'issueInvoice':
      return (
        <CommandForm
          {...head}
          fields={BILL}
          initial={{ issuedOn: today, kind: 'digital_special', rate: '13' }}
          onSubmit={values => forms.issueInvoice({ contractId, ...values })}
        />
      )
  }
}
