import { sumMoney } from '@yingce/finance/money'
import { formatAmount } from '#apps/web/format/amount.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { campaign as entity } from '../entities/campaign.ts'
import { CampaignMenu } from './campaign-menu.tsx'
import styles from './campaigns.module.css'
import { campaignsTexts } from './campaigns-texts.ts'
import { lacksOf } from './lacks.ts'
import { type Campaign, useSpent } from './use-campaigns.ts'

/** Each campaign with its owner, dates, money and KPI, and what its plan still lacks. */
export function CampaignList({ campaigns, projectId }: { campaigns: readonly Campaign[]; projectId: string }) {
  const spent = useSpent(projectId, campaigns[0]?.iteration)
  return (
    <RowList framed>
      {campaigns.map(one => (
        <Row key={one.id} campaign={one} spent={sumMoney(spent.get(one.id) ?? [])} />
      ))}
    </RowList>
  )
}

function Row({ campaign, spent }: { campaign: Campaign; spent: string }) {
  const t = useTexts(campaignsTexts)
  const lacks = lacksOf(campaign)
  const dates = [campaign.start, campaign.finish].filter(Boolean).join(' – ')
  return (
    <ListRow
      href={`/campaigns/${campaign.id}`}
      name={campaign.name}
      tags={<CampaignState state={campaign.state} />}
      about={<About campaign={campaign} />}
      figures={
        <>
          <Money value={campaign.budget} currency={campaign.currency} unit />
          {spent !== '0.00' && <small>{t('spentOf', { spent: formatAmount(spent) })}</small>}
          <span>
            {campaign.metricId && <Reference type="metric" id={campaign.metricId} />} {campaign.kpiTarget ?? ''}
          </span>
        </>
      }
      days={dates || '—'}
      ownerId={campaign.ownerId}
      commands={<CampaignMenu campaign={campaign} />}
    >
      {lacks.length > 0 && (
        <p className={styles.lacks}>
          {lacks.map(lack => (
            <StateTag key={lack} tone="attention">
              {t(lack)}
            </StateTag>
          ))}
        </p>
      )}
    </ListRow>
  )
}

function About({ campaign: { audience, channel, goalId } }: { campaign: Campaign }) {
  return (
    <>
      {[audience, channel].filter(Boolean).join(' · ')}
      {goalId && (
        <>
          {' → '}
          <Reference type="goal" id={goalId} />
        </>
      )}
    </>
  )
}

export function CampaignState({ state }: { state: Campaign['state'] }) {
  const label = useLabel()
  return <StateTag tone={toneOfOption(state)}>{label(entity.fields.state.options[state])}</StateTag>
}
