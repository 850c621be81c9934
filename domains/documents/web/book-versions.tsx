import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import type { PlanBookSheet, SheetVersion } from '../contract.ts'
import { planBook } from '../entities/plan-book.ts'
import styles from './plan-book.module.css'
import { planBookTexts } from './plan-book-texts.ts'
import { VersionActions } from './version-actions.tsx'

const TONES = {
  draft: 'neutral',
  submitted: 'active',
  approved: 'passed',
  superseded: 'neutral',
} satisfies Record<string, Tone>

/** Every version with its state, who wrote it and when, and what can be done with it. */
export function BookVersions({ sheet, shown }: { sheet: PlanBookSheet; shown: string | undefined }) {
  const t = useTexts(planBookTexts)
  return (
    <Section title={t('versions')} aside={sheet.versions.length || undefined}>
      {sheet.versions.length === 0 && <EmptyState of="plan_book" title={t('noVersions')} help={t('noVersionsHelp')} />}
      <ul className={styles.list}>
        {sheet.versions.map(version => (
          <Version key={version.record.id} version={version} sheet={sheet} here={version.record.id === shown} />
        ))}
      </ul>
    </Section>
  )
}

function Version({ version, sheet, here }: { version: SheetVersion; sheet: PlanBookSheet; here: boolean }) {
  const t = useTexts(planBookTexts)
  const { record, changed } = version
  const stale = changed !== null && changed.length > 0 && record.state !== 'superseded'
  return (
    <li className={here ? `${styles.version} ${styles.here}` : styles.version} aria-current={here || undefined}>
      <div className={styles.words}>
        <Title version={version} />
        <p className={styles.soft}>
          <Person id={record.createdBy} /> <Moment value={record.createdAt} /> ·{' '}
          {t('iteration', { number: record.iteration })}
          {record.size !== null && ` · ${t('kilobytes', { size: Math.ceil(record.size / 1024) })}`}
        </p>
        <p className={styles.hash}>{t('hash', { hash: record.sha256 })}</p>
        {stale && <p className={styles.missing}>{t('stale', { sections: changed.join(' · ') })}</p>}
      </div>
      <VersionActions version={version} sheet={sheet} />
    </li>
  )
}

function Title({ version: { record } }: { version: SheetVersion }) {
  const t = useTexts(planBookTexts)
  const label = useLabel()
  const { language, secrecy, state } = planBook.fields
  return (
    <p className={styles.name}>
      {t('version', { number: record.number })}{' '}
      <StateTag tone={TONES[record.state]}>{label(state.options[record.state])}</StateTag>{' '}
      <StateTag>{label(language.options[record.language])}</StateTag>{' '}
      <StateTag>{label(secrecy.options[record.secrecy])}</StateTag>
      {record.copiedFromId && <StateTag>{t('copied')}</StateTag>}
      {record.gapCount > 0 && <StateTag tone="attention">{t('gaps', { count: record.gapCount })}</StateTag>}
    </p>
  )
}
