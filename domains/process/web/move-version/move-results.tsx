import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import styles from './move-version.module.css'
import { moveVersionTexts } from './move-version-texts.ts'
import type { MoveResult } from './use-moving.ts'

/** What came of each project, as it comes. */
export function MoveResults({ results, number }: { results: readonly MoveResult[]; number: number }) {
  const t = useTexts(moveVersionTexts)
  return (
    <Section title={t('results')} padded>
      <ul className={styles.list} aria-live="polite">
        {results.map(({ id, code, name, done, problem }) => (
          <li key={id} className={styles.row}>
            <div className={styles.name}>
              <To href={`/projects/${id}`}>
                {code} {name}
              </To>
            </div>
            <div>
              {done === null && <StateTag>{t('moving')}</StateTag>}
              {done === true && <StateTag tone="passed">{t('moved', { number })}</StateTag>}
              {done === false && (
                <>
                  <StateTag tone="failed" wraps>
                    {t('notMoved', { reason: problem })}
                  </StateTag>{' '}
                  <To href={`/projects/${id}/move`}>{t('openMove')}</To>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
