import { Button } from 'antd'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { trend as entity } from '../entities/trend.ts'
import styles from './pest.module.css'
import { researchTexts } from './research-texts.ts'

interface PestFactorProps {
  factor: RecordOf<typeof entity>
  onEdit?: (() => void) | undefined
}

/** One change outside: what it does to us and how strongly, what it means, where it was read. */
export function PestFactor({ factor, onEdit }: PestFactorProps) {
  const t = useTexts(researchTexts)
  const common = useTexts(commonTexts)
  const label = useLabel()
  const { id, statement, impact, strength, meaning, direction, sourceTitle } = factor
  return (
    <li className={styles.factor}>
      <div className={styles.words}>
        <p className={styles.name}>
          <To href={`/trends/${id}`}>{statement}</To>
          {impact ? (
            <StateTag tone={impact === 'good' ? 'passed' : 'failed'}>
              {t(`impact_${impact}`, { strength: strength ?? '–' })}
            </StateTag>
          ) : (
            <StateTag tone="attention">{t('notWeighed')}</StateTag>
          )}
        </p>
        {meaning && <p className={styles.meaning}>{meaning}</p>}
        <p className={styles.soft}>
          {[label(entity.fields.direction.options[direction]), sourceTitle].filter(Boolean).join(' · ')}
        </p>
      </div>
      {onEdit && (
        <Button type="text" size="small" onClick={onEdit}>
          {common('edit')}
          <span className="visually-hidden"> · {statement}</span>
        </Button>
      )}
    </li>
  )
}
