import { sumMoney } from '@yingce/finance/money'
import { formatAmount } from '#apps/web/format/amount.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
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
    <ul className={styles.list}>
      {campaigns.map(one => (
        <Row key={one.id} campaign={one} spent={sumMoney(spent.get(one.id) ?? [])} />
      ))}
    </ul>
  )
}

function Row({ campaign, spent }: { campaign: Campaign; spent: string }) {
  const t = useTexts(campaignsTexts)
  const lacks = lacksOf(campaign)
  const dates = [campaign.start, campaign.finish].filter(Boolean).join(' – ')
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>
          <To href={`/campaigns/${campaign.id}`}>{campaign.name}</To>
          <CampaignState state={campaign.state} />
        </p>
        <p className={styles.soft}>
          {[campaign.audience, campaign.channel].filter(Boolean).join(' · ')}
          {campaign.goalId && (
            <>
              {' → '}
              <Reference type="goal" id={campaign.goalId} />
            </>
          )}
        </p>
        {lacks.length > 0 && (
          <p className={styles.lacks}>
            {lacks.map(lack => (
              <StateTag key={lack} tone="attention">
                {t(lack)}
              </StateTag>
            ))}
          </p>
        )}
      </div>
      <span className={styles.owner}>
        <Person id={campaign.ownerId} />
      </span>
      <span className={styles.dates}>{dates || '—'}</span>
      <span className={styles.kpi}>
        {campaign.metricId && <Reference type="metric" id={campaign.metricId} />} {campaign.kpiTarget ?? ''}
      </span>
      <span className={styles.money}>
        <Money value={campaign.budget} currency={campaign.currency} unit />
        {spent !== '0.00' && <span className={styles.soft}>{t('spentOf', { spent: formatAmount(spent) })}</span>}
      </span>
      <CampaignMenu campaign={campaign} />
    </li>
  )
}

export function CampaignState({ state }: { state: Campaign['state'] }) {
  const label = useLabel()
  return <StateTag tone={toneOfOption(state)}>{label(entity.fields.state.options[state])}</StateTag>
}
