import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import styles from './charter.module.css'
import { charterTexts } from './charter-texts.ts'
import type { Charter } from './use-charter.ts'
import { VersionTag } from './version-tag.tsx'

/** The line of versions, the newest first; what was submitted can be read as it was. */
export function CharterVersions({ versions }: { versions: readonly Charter[] }) {
  const t = useTexts(charterTexts)
  return (
    <div className={styles.screen}>
      <Section title={t('versions')} aside={versions.length}>
        <ul>
          {versions.map((version, index) => (
            <li key={version.id} className={styles.version}>
              <div className={styles.words}>
                <p className={styles.versionName}>
                  <VersionTag version={version} />
                  <span className={styles.soft}>
                    {t(version.approvedAt ? 'approvedOn' : 'begunOn')}{' '}
                    <Moment value={version.approvedAt ?? version.createdAt} /> · <Person id={version.createdBy} />
                  </span>
                </p>
                {version.revisionReason && <p className={styles.reason}>{version.revisionReason}</p>}
              </div>
              {(index > 0 || version.state === 'approved') && (
                <To href={`/charters/${version.id}`}>{t('readPrint', { number: version.number })}</To>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
