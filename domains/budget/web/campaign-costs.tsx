import { sumMoney } from '@yingce/finance/money'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { recordType } from '#apps/web/records/record-types.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { expense } from '../entities/expense.ts'
import { zeroSpend } from '../entities/zero-spend.ts'
import styles from './budget.module.css'
import { budgetTexts } from './budget-texts.ts'
import { useBudgetForms } from './use-budget.ts'

/** A campaign as this domain knows it: a later one declares it. */
interface Campaign {
  readonly id: string
  readonly name: string
  readonly budget: string | null
}
interface Props {
  projectId: string
  iteration: number
}

/** What each campaign cost against its budget; where nothing is known, it is confirmed as zero. */
export function CampaignCosts({ projectId, iteration }: Props) {
  const t = useTexts(budgetTexts)
  const of = { project: projectId, iteration, limit: 200 }
  const campaigns = useRecords(recordType('campaign').entity, of)
  const expenses = useRecords(expense, of).data?.items.filter(one => one.state !== 'rejected') ?? []
  const zeros = useRecords(zeroSpend, of).data?.items ?? []
  const all = (campaigns.data?.items ?? []) as unknown as Campaign[]
  return (
    <Section title={t('byCampaign')}>
      {campaigns.isSuccess && all.length === 0 && <p className={styles.none}>{t('noCampaigns')}</p>}
      <ul>
        {all.map(one => (
          <li key={one.id} className={styles.row}>
            <span className={styles.rowName}>
              <To href={`/campaigns/${one.id}`}>{one.name}</To>
              <span className={styles.soft}>
                {t('planned')} <Money value={one.budget} unit />
              </span>
            </span>
            <Cost
              campaign={one}
              projectId={projectId}
              iteration={iteration}
              amounts={expenses.filter(known => known.campaignId === one.id).map(known => known.amount)}
              reason={zeros.find(zero => zero.campaignId === one.id)?.reason}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface CostProps {
  campaign: Campaign
  projectId: string
  iteration: number
  amounts: readonly string[]
  reason?: string
}

function Cost({ campaign, projectId, iteration, amounts, reason }: CostProps) {
  const t = useTexts(budgetTexts)
  const forms = useBudgetForms()
  const { barred } = useWriteIn(projectId, 'budget', undefined, iteration)
  const [asking, ask] = useState(false)
  if (amounts.length > 0) return <Money value={sumMoney(amounts)} unit />
  if (reason) return <StateTag tone="passed">{t('zeroConfirmed', { reason })}</StateTag>
  return (
    <>
      <StateTag tone="attention">{t('unknown')}</StateTag>
      <ActionButton size="small" reason={barred} onClick={() => ask(true)}>
        {t('confirmZero')}
      </ActionButton>
      <ConfirmReason
        open={asking}
        title={t('confirmZero')}
        help={t('confirmZeroHelp', { name: campaign.name })}
        action={t('confirmZero')}
        onConfirm={given => forms.confirmZero({ campaignId: campaign.id, reason: given })}
        onClose={() => ask(false)}
      />
    </>
  )
}
