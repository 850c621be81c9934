import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { barOf, monthsOf, type Span } from './bars.ts'
import { CampaignState } from './campaign-list.tsx'
import styles from './campaigns.module.css'
import { campaignsTexts } from './campaigns-texts.ts'
import type { Campaign } from './use-campaigns.ts'

/** The campaigns over the project's time: a bar each, with today across them. */
export function CampaignCalendar({ campaigns, frame }: { campaigns: readonly Campaign[]; frame: Span }) {
  const t = useTexts(campaignsTexts)
  const today = useToday()
  const now = barOf({ start: today, finish: today }, frame)
  return (
    <Section title={t('calendar')}>
      <div className={styles.calendar}>
        <div className={styles.months} aria-hidden="true">
          {monthsOf(frame).map(({ month, left, width }) => (
            <span key={month} className={styles.month} style={{ left: `${left}%`, width: `${width}%` }}>
              {month}
            </span>
          ))}
        </div>
        {now && <span className={styles.today} style={{ left: `${now.left}%` }} aria-hidden="true" />}
        <ul>
          {campaigns.map(one => (
            <Bar key={one.id} campaign={one} frame={frame} />
          ))}
        </ul>
      </div>
    </Section>
  )
}

function Bar({ campaign, frame }: { campaign: Campaign; frame: Span }) {
  const t = useTexts(campaignsTexts)
  const { start, finish } = campaign
  const bar = start && finish ? barOf({ start, finish }, frame) : null
  return (
    <li className={styles.lane}>
      <p className={styles.laneName}>
        <To href={`/campaigns/${campaign.id}`}>{campaign.name}</To>
        <span className={styles.soft}>{start && finish ? `${start} – ${finish}` : t('noDates')}</span>
        <CampaignState state={campaign.state} />
      </p>
      {bar && (
        <span
          className={`${styles.bar} ${styles[campaign.state]}`}
          style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
        />
      )}
    </li>
  )
}
