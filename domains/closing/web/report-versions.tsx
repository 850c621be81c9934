import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { closingReport } from '../entities/closing-report.ts'
import styles from './closing.module.css'
import { closingTexts } from './closing-texts.ts'
import type { ClosingReport } from './use-closing.ts'

/** Every version of the report, the newest first. */
export function ReportVersions({ versions }: { versions: readonly ClosingReport[] }) {
  const t = useTexts(closingTexts)
  const label = useLabel()
  return (
    <Section title={t('versions')} aside={versions.length}>
      <ul>
        {versions.map(({ id, number, state, createdAt, revisedBecause }) => (
          <li key={id} className={styles.version}>
            <p className={styles.name}>
              <To href={`/closing-reports/${id}`}>{t('version', { number })}</To>
              <StateTag tone={toneOfOption(state)}>{label(closingReport.fields.state.options[state])}</StateTag>
              <span className={styles.soft}>
                <Moment value={createdAt} />
              </span>
            </p>
            {revisedBecause && <p className={styles.soft}>{revisedBecause}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
