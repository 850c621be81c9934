import { useParams } from '@tanstack/react-router'
import { formatAmount } from '#apps/web/format/amount.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { type Category, categories } from '#domains/budget/contract.ts'
import type { Profit } from '../contract.ts'
import styles from './contracts.module.css'
import { ContractsHead } from './contracts-head.tsx'
import { ContractState } from './contracts-page.tsx'
import { contractsTexts } from './contracts-texts.ts'
import { Sum } from './receivables-page.tsx'
import { type Contract, useProfit } from './use-contracts.ts'

/** What a project earns and costs, and what has to be settled before that is final. */
export function ProfitPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const found = useProfit(id)
  return (
    <>
      <ContractsHead projectId={id} here="contracts/profit" />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <Sheet profit={found.data} />}
    </>
  )
}

function Sheet({ profit }: { profit: Profit }) {
  const t = useTexts(contractsTexts)
  const { currency } = profit
  return (
    <div className={styles.page}>
      <Section title={t('profit')}>
        <dl className={`${styles.sums} ${styles.four}`}>
          <Sum name={t('revenue')} value={profit.contracted} currency={currency} />
          <Sum name={t('costs')} value={profit.costs} currency={currency} />
          <Sum name={t('margin')} value={profit.margin} currency={currency}>
            {profit.marginPercent !== null && (
              <small className={styles.soft}>{t('percentOf', { percent: profit.marginPercent })}</small>
            )}
          </Sum>
          <Sum name={t('cash')} value={profit.cash} currency={currency} />
        </dl>
      </Section>
      <OpenFirst profit={profit} />
      <Revenue profit={profit} />
      <Costs profit={profit} />
    </div>
  )
}

const PATHS = { expense: 'expenses', payment: 'payments', contract: 'contracts' } as const

function OpenFirst({ profit: { open, currency } }: { profit: Profit }) {
  const t = useTexts(contractsTexts)
  return (
    <Section title={t('openFirst')} aside={open.length > 0 ? open.length : undefined}>
      {open.length === 0 && <p className={styles.lone}>{t('nothingOpen')}</p>}
      <RowList>
        {open.map(one => (
          <ListRow
            key={one.id}
            href={`/${PATHS[one.type]}/${one.id}`}
            name={one.name}
            tags={<StateTag tone="attention">{t(one.type)}</StateTag>}
            figures={<Money value={one.amount} currency={currency} unit />}
          />
        ))}
      </RowList>
    </Section>
  )
}

function Revenue({ profit: { contracts, currency } }: { profit: Profit }) {
  const t = useTexts(contractsTexts)
  return (
    <Section title={t('byContract')}>
      {contracts.length === 0 && <p className={styles.lone}>{t('noRevenue')}</p>}
      <RowList>
        {contracts.map(one => (
          <ListRow
            key={one.id}
            href={`/contracts/${one.id}`}
            name={one.name}
            tags={<ContractState state={one.state as Contract['state']} />}
            about={t('invoicedAndReceived', {
              invoiced: formatAmount(one.invoiced),
              received: formatAmount(one.received),
            })}
            figures={<Money value={one.counted} currency={currency} unit />}
          />
        ))}
      </RowList>
    </Section>
  )
}

function Costs({ profit: { costsByCategory, currency } }: { profit: Profit }) {
  const t = useTexts(contractsTexts)
  const label = useLabel()
  return (
    <Section title={t('byCategory')}>
      {costsByCategory.length === 0 && <p className={styles.lone}>{t('noCosts')}</p>}
      <RowList>
        {costsByCategory.map(({ category, amount }) => (
          <ListRow
            key={category}
            name={label(categories[category as Category])}
            figures={<Money value={amount} currency={currency} unit />}
          />
        ))}
      </RowList>
    </Section>
  )
}
