import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { competitor } from '../entities/competitor.ts'
import { priceLines } from './price-lines.ts'
import styles from './research.module.css'
import { researchTexts } from './research-texts.ts'

/** The latest price of each product, and what it was before. */
export function PriceList({ prices }: { prices: RecordOf<typeof competitor>['prices'] }) {
  const t = useTexts(researchTexts)
  const lines = priceLines(prices ?? [])
  if (lines.length === 0) return <>—</>
  return (
    <ul className={styles.lines}>
      {lines.map(line => (
        <li key={`${line.product} ${line.currency} ${line.per}`}>
          {line.product} <Money value={line.price} currency={line.currency} unit />
          {line.per && <span className={styles.soft}> {t('per', { unit: line.per })}</span>}
          <div className={styles.soft}>
            {line.seenOn}
            {line.before && (
              <>
                {' ← '}
                <Money value={line.before.price} currency={line.currency} /> ({line.before.seenOn})
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
