import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { marketOpportunity as entity } from '../entities/market-opportunity.ts'
import styles from './opportunities.module.css'
import { OpportunityMenu } from './opportunity-menu.tsx'
import { researchTexts } from './research-texts.ts'

type Opportunity = RecordOf<typeof entity>
const TONES: Readonly<Record<Opportunity['state'], Tone>> = { open: 'active', taken: 'passed', dropped: 'neutral' }

/** An opportunity: for whom, how large, until when, and what was decided about it. */
export function OpportunityRow({ opportunity }: { opportunity: Opportunity }) {
  const t = useTexts(researchTexts)
  const label = useLabel()
  const today = useToday()
  const { id, statement, audience, state, size, currency, sizeBasis, windowUntil, insights, decideReason } = opportunity
  const count = insights?.length ?? 0
  const isOver = state === 'open' && windowUntil !== null && windowUntil < today
  const about = [audience && t('forWhom', { who: audience }), windowUntil && t('windowUntil', { date: windowUntil })]
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>
          <To href={`/market-opportunities/${id}`}>{statement}</To>
          <StateTag tone={TONES[state]}>{label(entity.fields.state.options[state])}</StateTag>
          {isOver && <StateTag tone="attention">{t('windowOver')}</StateTag>}
        </p>
        <p className={styles.soft}>{about.filter(Boolean).join(' · ')}</p>
        {decideReason && <p className={styles.reason}>{decideReason}</p>}
      </div>
      <div className={styles.size}>
        {size !== null && <Money value={size} currency={currency} unit />}
        {sizeBasis && <p className={styles.soft}>{sizeBasis}</p>}
        {count > 0 ? (
          <p className={styles.soft}>{t('restsOn', { count })}</p>
        ) : (
          <StateTag tone="attention">{t('noInsightBehind')}</StateTag>
        )}
      </div>
      <div className={styles.commands}>
        <OpportunityMenu opportunity={opportunity} />
      </div>
    </li>
  )
}
