import { subtractMoney, sumMoney } from '@yingce/finance/money'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import styles from './campaigns.module.css'
import { campaignsTexts } from './campaigns-texts.ts'
import { type Campaign, useSpent } from './use-campaigns.ts'

/** What a campaign may cost, what it has cost, and what is left. */
export function CampaignMoney({ campaign }: { campaign: Campaign }) {
  const t = useTexts(campaignsTexts)
  const spent = sumMoney(useSpent(campaign.projectId, campaign.iteration).get(campaign.id) ?? [])
  const left = campaign.budget === null ? null : subtractMoney(campaign.budget, spent)
  const sums = [
    ['budget', campaign.budget],
    ['spent', spent],
    ['left', left],
  ] as const
  return (
    <Section
      title={t('money')}
      aside={<To href={`/projects/${campaign.projectId}/expenses?iteration=${campaign.iteration}`}>{t('expenses')}</To>}
    >
      <dl className={styles.sums}>
        {sums.map(([name, value]) => (
          <div key={name}>
            <dt className={styles.soft}>{t(name)}</dt>
            <dd className={styles.big}>
              <Money value={value} currency={campaign.currency} unit />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
