import { useParams } from '@tanstack/react-router'
import { compareMoney, subtractMoney, sumMoney } from '@yingce/finance/money'
import { type ReactNode, useState } from 'react'
import { formatAmount } from '#apps/web/format/amount.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { contract } from '../entities/contract.ts'
import { invoice } from '../entities/invoice.ts'
import { payment } from '../entities/payment.ts'
import { receivable } from '../entities/receivable.ts'
import { rescheduling } from '../entities/rescheduling.ts'
import { AgingBars } from './aging-bars.tsx'
import styles from './contracts.module.css'
import { ContractsHead } from './contracts-head.tsx'
import { contractsTexts } from './contracts-texts.ts'
import { InvoiceMenu } from './invoice-menu.tsx'
import { MoneyForm, type MoneyVerb } from './money-forms.tsx'
import { PaymentMenu } from './payment-menu.tsx'
import { ReceivableMenu } from './receivable-menu.tsx'
import {
  type Contract,
  type Invoice,
  type Payment,
  type Receivable,
  type Rescheduling,
  useAgreedBarred,
  useOfProject,
} from './use-contracts.ts'

/** What is to be paid to a project by its contracts, what was invoiced and what came in. */
export function ReceivablesPage() {
  const t = useTexts(contractsTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const found = useOfProject(contract, id)
  const due = useOfProject(receivable, id)
  const payments = useOfProject(payment, id).data?.items ?? []
  const invoices = useOfProject(invoice, id).data?.items ?? []
  const delays = useOfProject(rescheduling, id).data?.items ?? []
  const contracts = found.data?.items ?? []
  const of = <T extends { contractId: string }>(all: readonly T[], whole: Contract) =>
    all.filter(one => one.contractId === whole.id)
  return (
    <>
      <ContractsHead projectId={id} here="contracts/receivables" />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && contracts.length === 0 && (
        <EmptyState
          of="receivable"
          title={t('noMoneyTitle')}
          help={t('noMoney')}
          action={<To href={`/projects/${id}/contracts`}>{t('contracts')}</To>}
        />
      )}
      {contracts.length > 0 && (
        <div className={styles.page}>
          <AgingBars receivables={due.data?.items ?? []} />
          {contracts.map(one => (
            <MoneyOf
              key={one.id}
              whole={one}
              plan={of(due.data?.items ?? [], one).filter(each => each.state !== 'replaced')}
              payments={of(payments, one)}
              invoices={of(invoices, one)}
              delays={of(delays, one)}
            />
          ))}
        </div>
      )}
    </>
  )
}

interface MoneyOfProps {
  whole: Contract
  plan: readonly Receivable[]
  payments: readonly Payment[]
  invoices: readonly Invoice[]
  delays: readonly Rescheduling[]
}

const PLANNED = new Set<Contract['state']>(['draft', 'submitted', 'approved', 'signing', 'in_force'])
const PAID = new Set<Contract['state']>(['signing', 'in_force', 'completed', 'terminated'])

function MoneyOf(props: MoneyOfProps) {
  const { whole, plan, payments, invoices, delays } = props
  const t = useTexts(contractsTexts)
  const barred = useAgreedBarred(whole.projectId, whole.ownerId)
  const [verb, ask] = useState<MoneyVerb | null>(null)
  const verbs: MoneyVerb[] = [
    ...(PAID.has(whole.state) ? (['enterPayment', 'issueInvoice'] as const) : []),
    ...(PLANNED.has(whole.state) ? (['addReceivable'] as const) : []),
  ]
  return (
    <Section
      title={<To href={`/contracts/${whole.id}`}>{whole.name}</To>}
      aside={t('number', { number: whole.number })}
    >
      <Sums {...props} />
      <div className={styles.head}>
        <div className={styles.buttons}>
          {verbs.map(one => (
            <ActionButton key={one} reason={barred} onClick={() => ask(one)}>
              {t(one)}
              <span className="visually-hidden"> · {whole.name}</span>
            </ActionButton>
          ))}
        </div>
      </div>
      <h3 className={styles.part}>{t('plan')}</h3>
      {plan.length === 0 && <p className={styles.lone}>{t('noPlan')}</p>}
      <RowList>
        {plan.toSorted(byDay).map(one => (
          <ReceivableRow key={one.id} one={one} delay={delays.find(each => isAsked(each, one))} />
        ))}
      </RowList>
      {payments.length > 0 && <h3 className={styles.part}>{t('payments')}</h3>}
      <RowList>
        {payments.map(one => (
          <PaymentRow key={one.id} one={one} />
        ))}
      </RowList>
      {invoices.length > 0 && <h3 className={styles.part}>{t('invoices')}</h3>}
      <RowList>
        {invoices.map(one => (
          <InvoiceRow key={one.id} one={one} />
        ))}
      </RowList>
      {verb && <MoneyForm contract={whole} verb={verb} onClose={() => ask(null)} />}
    </Section>
  )
}

function byDay(one: Receivable, other: Receivable): number {
  return one.dueOn.localeCompare(other.dueOn)
}

function isAsked({ receivableId, state }: Rescheduling, { id }: Receivable): boolean {
  return receivableId === id && state === 'submitted'
}

function Sums({ whole, plan, payments, invoices }: MoneyOfProps) {
  const t = useTexts(contractsTexts)
  const { currency } = whole
  const planned = sumMoney(plan.map(one => one.amount))
  const gap = subtractMoney(whole.amount, planned)
  const sign = compareMoney(gap, '0')
  const received = payments.filter(one => one.state === 'received')
  const rest = subtractMoney(sumMoney(received.map(one => one.amount)), sumMoney(received.map(one => one.allocated)))
  return (
    <dl className={styles.sums}>
      <Sum name={t('contractAmount')} value={whole.amount} currency={currency} />
      <Sum name={t('planned')} value={planned} currency={currency}>
        {sign === 0 ? (
          <StateTag tone="passed">{t('planMatches')}</StateTag>
        ) : (
          <StateTag tone="failed" wraps>
            {t(sign > 0 ? 'planShort' : 'planOver', { gap: formatAmount(gap.replace('-', '')) })}
          </StateTag>
        )}
      </Sum>
      <Sum
        name={t('invoiced')}
        value={sumMoney(invoices.filter(one => one.state === 'issued').map(one => one.gross))}
        currency={currency}
      />
      <Sum name={t('received')} value={sumMoney(received.map(one => one.amount))} currency={currency}>
        {compareMoney(rest, '0') > 0 && (
          <StateTag tone="attention" wraps>
            {t('unallocated', { rest: formatAmount(rest) })}
          </StateTag>
        )}
      </Sum>
      <Sum
        name={t('owed')}
        value={sumMoney(plan.map(one => subtractMoney(one.amount, one.paid)))}
        currency={currency}
      />
    </dl>
  )
}

export function Sum(props: { name: string; value: string; currency: string; children?: ReactNode }) {
  const { name, value, currency, children } = props
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles.lines}>
        <span className={styles.big}>
          <Money value={value} currency={currency} unit />
        </span>
        {children}
      </dd>
    </div>
  )
}

function ReceivableRow({ one, delay }: { one: Receivable; delay?: Rescheduling | undefined }) {
  const t = useTexts(contractsTexts)
  const label = useLabel()
  return (
    <ListRow
      href={`/receivables/${one.id}`}
      name={one.name}
      tags={
        <>
          <StateTag tone={one.state === 'open' ? 'neutral' : toneOfOption(one.state)}>
            {label(receivable.fields.state.options[one.state])}
          </StateTag>
          {one.reschedulingId && <StateTag>{t('underDelay')}</StateTag>}
          {delay && (
            <To href={`/reschedulings/${delay.id}`}>
              <StateTag tone="attention">{t('delayAsked')}</StateTag>
            </To>
          )}
        </>
      }
      about={one.milestone}
      figures={
        <>
          <Money value={one.amount} currency={one.currency} unit />
          {/[1-9]/.test(one.paid) && one.state === 'open' && (
            <small>{t('paidOf', { paid: formatAmount(one.paid) })}</small>
          )}
        </>
      }
      days={<CalendarDate value={one.dueOn} due={one.state === 'open'} plain />}
      ownerId={one.ownerId}
      commands={<ReceivableMenu one={one} />}
    />
  )
}

function PaymentRow({ one }: { one: Payment }) {
  const t = useTexts(contractsTexts)
  const label = useLabel()
  const rest = subtractMoney(one.amount, one.allocated)
  const isBack = one.state === 'taken_back'
  return (
    <ListRow
      href={`/payments/${one.id}`}
      name={one.payer}
      tags={
        isBack ? (
          <StateTag>{label(payment.fields.state.options.taken_back)}</StateTag>
        ) : (
          compareMoney(rest, '0') > 0 && (
            <StateTag tone="attention">{t('unallocated', { rest: formatAmount(rest) })}</StateTag>
          )
        )
      }
      about={[one.bankReference, one.takenBackBecause].filter(Boolean).join(' · ')}
      figures={<Money value={one.amount} currency={one.currency} unit />}
      days={<CalendarDate value={one.paidOn} plain />}
      ownerId={one.ownerId}
      commands={<PaymentMenu one={one} />}
    />
  )
}

function InvoiceRow({ one }: { one: Invoice }) {
  const t = useTexts(contractsTexts)
  const label = useLabel()
  const words = { net: formatAmount(one.net), tax: formatAmount(one.tax ?? '0'), rate: one.rate }
  return (
    <ListRow
      href={`/invoices/${one.id}`}
      name={one.number}
      tags={one.state === 'voided' && <StateTag>{label(invoice.fields.state.options.voided)}</StateTag>}
      about={[label(invoice.fields.kind.options[one.kind]), t('taxOf', words), one.voidReason]
        .filter(Boolean)
        .join(' · ')}
      figures={<Money value={one.gross} currency={one.currency} unit />}
      days={<CalendarDate value={one.issuedOn} plain />}
      ownerId={one.ownerId}
      commands={<InvoiceMenu one={one} />}
    />
  )
}
