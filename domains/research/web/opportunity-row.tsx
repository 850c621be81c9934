import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { ListRow } from '#apps/web/ui/list-row.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { marketOpportunity as entity } from '../entities/market-opportunity.ts'
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
    <ListRow
      href={`/market-opportunities/${id}`}
      name={statement}
      tags={
        <>
          <StateTag tone={TONES[state]}>{label(entity.fields.state.options[state])}</StateTag>
          {isOver && <StateTag tone="attention">{t('windowOver')}</StateTag>}
        </>
      }
      about={about.filter(Boolean).join(' · ')}
      figures={
        <>
          {size !== null && <Money value={size} currency={currency} unit />}
          {sizeBasis && <small>{sizeBasis}</small>}
          {count > 0 ? (
            <small>{t('restsOn', { count })}</small>
          ) : (
            <StateTag tone="attention">{t('noInsightBehind')}</StateTag>
          )}
        </>
      }
      commands={<OpportunityMenu opportunity={opportunity} />}
    >
      {decideReason && <p>{decideReason}</p>}
    </ListRow>
  )
}
