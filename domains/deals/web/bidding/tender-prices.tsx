import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { priceRanks } from '../../bidding/rules/price-rank.ts'
import { tenderPrice as entity } from '../../entities/tender-price.ts'
import styles from './bidding.module.css'
import { biddingTexts } from './bidding-texts.ts'
import { type Tender, useTenderForms } from './use-bidding.ts'

const { bidder, price, rejected, note } = entity.fields
const FIELDS = { bidder, price, rejected, note }

/** What the bidders asked for at the opening, the lowest first, with our rank. */
export function TenderPrices({ tender }: { tender: Tender }) {
  const t = useTexts(biddingTexts)
  const forms = useTenderForms()
  const [adding, add] = useState(false)
  const { barred } = useWriteIn(tender.projectId, 'deals', tender.ownerId)
  const filter = [{ field: 'tenderId', is: 'eq' as const, value: tender.id }]
  const found = useRecords(entity, { filter, sort: 'price', limit: 200 }, { enabled: tender.openedOn !== null })
  if (tender.openedOn === null) return null
  const items = found.data?.items ?? []
  const ranks = priceRanks(items)
  const aside = (
    <ActionButton reason={barred} onClick={() => add(true)}>
      {t('addPrice')}
    </ActionButton>
  )
  return (
    <Section title={t('prices')} aside={aside}>
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && items.length === 0 && <p className={styles.none}>{t('noPrices')}</p>}
      <RowList>
        {items.map(one => (
          <ListRow
            key={one.id}
            href={`/tender-prices/${one.id}`}
            name={one.bidder}
            tags={
              <>
                {one.ours && <StateTag tone="active">{t('ours')}</StateTag>}
                {one.rejected && <StateTag tone="failed">{t('rejected')}</StateTag>}
              </>
            }
            about={one.note}
            figures={
              <>
                <Money value={one.price} currency={one.currency} unit />
                {ranks.has(one.id) && <small>{t('rank', { count: ranks.get(one.id) })}</small>}
              </>
            }
          />
        ))}
      </RowList>
      <CommandForm
        open={adding}
        title={t('addPrice')}
        fields={FIELDS}
        currency={tender.currency}
        onSubmit={values => forms.addPrice({ tenderId: tender.id, ...values })}
        onClose={() => add(false)}
      />
    </Section>
  )
}
