import { inChineseCapitals } from '@yingce/finance/chinese-capitals'
import { Money } from '#apps/web/ui/money.tsx'
import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { contract } from '../entities/contract.ts'
import type { contractObligation } from '../entities/contract-obligation.ts'
import type { invoice } from '../entities/invoice.ts'
import type { payment } from '../entities/payment.ts'
import type { receivable } from '../entities/receivable.ts'
import type { rescheduling } from '../entities/rescheduling.ts'
import { ApprovalPanel } from './approval-panel.tsx'
import { ContractMenu } from './contract-menu.tsx'
import styles from './contracts.module.css'
import { InvoiceMenu } from './invoice-menu.tsx'
import { ObligationMenu } from './obligation-menu.tsx'
import { PaymentMenu } from './payment-menu.tsx'
import { ReceivableMenu } from './receivable-menu.tsx'
import { ReschedulingMenu } from './rescheduling-menu.tsx'

const toContracts = ({ projectId }: { projectId: string }) => ({
  href: `/projects/${projectId}/contracts`,
  label: <Sentence text={contract.label} />,
})
const toMoney = ({ projectId }: { projectId: string }) => ({
  href: `/projects/${projectId}/contracts/receivables`,
  label: <Sentence text={{ zh: '回款', en: 'Receivables' }} />,
})

/** A contract's page; an amount of renminbi is written in capitals beside its figures. */
export const contractRoute: LoadedParts<typeof contract> = {
  page: {
    facts: [
      ...(['name', 'number', 'ourSide', 'theirSide', 'customerId', 'amount', 'content', 'effectiveOn'] as const),
      ...(['endsOn', 'archiveNumber', 'archivedAt', 'archivedOn', 'endedOn', 'terminationReason'] as const),
    ],
    panels: record => <ApprovalPanel record={record} />,
    aside: record =>
      record.currency === 'CNY' && (
        <p className={styles.lone}>
          <Money value={record.amount} unit /> · 人民币{inChineseCapitals(record.amount)}
        </p>
      ),
    menu: (record, rest) => <ContractMenu contract={record} rest={rest} />,
    back: toContracts,
  },
}

export const obligationRoute: LoadedParts<typeof contractObligation> = {
  page: { menu: (record, rest) => <ObligationMenu one={record} rest={rest} />, back: toContracts },
}

export const receivableRoute: LoadedParts<typeof receivable> = {
  page: { menu: (record, rest) => <ReceivableMenu one={record} rest={rest} />, back: toMoney },
}

export const invoiceRoute: LoadedParts<typeof invoice> = {
  page: { menu: (record, rest) => <InvoiceMenu one={record} rest={rest} />, back: toMoney },
}

export const paymentRoute: LoadedParts<typeof payment> = {
  page: { menu: (record, rest) => <PaymentMenu one={record} rest={rest} />, back: toMoney },
}

export const reschedulingRoute: LoadedParts<typeof rescheduling> = {
  page: {
    panels: record => <ApprovalPanel record={record} delay />,
    menu: (record, rest) => <ReschedulingMenu one={record} rest={rest} />,
    back: toMoney,
  },
}
