import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import type { Barred } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { persona as entity } from '../entities/persona.ts'
import styles from './personas.module.css'
import { strategyTexts } from './strategy-texts.ts'
import { useProjectInsights } from './use-strategy.ts'

interface PersonaCardProps {
  persona: RecordOf<typeof entity>
  /** The name of the segment that they stand for. */
  segment: string | undefined
  barred: Barred | null
  onEdit: () => void
}

/** A person who stands for a segment: what marks them, what they need, and the insight behind each of it. */
export function PersonaCard({ persona, segment, barred, onEdit }: PersonaCardProps) {
  const t = useTexts(strategyTexts)
  const label = useLabel()
  const { fields } = entity
  const insights = useProjectInsights(persona.projectId)
  const claims = insights.data && new Map(insights.data.map(({ insight }) => [insight.id, insight.claim]))
  return (
    <li className={styles.card}>
      <header className={styles.head}>
        <div>
          <To href={`/personas/${persona.id}`} className={styles.name}>
            {persona.name}
          </To>
          <p className={styles.soft}>{segment ?? '…'}</p>
        </div>
        {persona.buyingRole && <StateTag>{label(fields.buyingRole.options[persona.buyingRole])}</StateTag>}
      </header>
      {persona.quote && <blockquote className={styles.quote}>{persona.quote}</blockquote>}
      <Rows title={label(fields.traits.label)} rows={persona.traits} claims={claims} />
      <Rows title={label(fields.needs.label)} rows={persona.needs} claims={claims} />
      {persona.day && (
        <details className={styles.day}>
          <summary>{label(fields.day.label)}</summary>
          <p>{persona.day}</p>
        </details>
      )}
      <footer>
        <ActionButton size="small" reason={barred} onClick={onEdit}>
          {t('edit')}
          <span className="visually-hidden"> · {persona.name}</span>
        </ActionButton>
      </footer>
    </li>
  )
}

interface RowsProps {
  title: string
  rows: RecordOf<typeof entity>['traits']
  /** Undefined while they are read. */
  claims: ReadonlyMap<string, string> | undefined
}

function Rows({ title, rows, claims }: RowsProps) {
  const t = useTexts(strategyTexts)
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {!rows?.length && <p className={styles.soft}>{t('noneWritten')}</p>}
      <ul className={styles.rows}>
        {rows?.map(({ text, insightId }) => (
          <li key={text}>
            {text}
            {insightId === null && (
              <>
                {' '}
                <StateTag tone="attention">{t('untied')}</StateTag>
              </>
            )}
            {insightId !== null && (
              <To href={`/insights/${insightId}`} className={styles.claim}>
                {claims ? (claims.get(insightId) ?? t('hidden')) : '…'}
              </To>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
