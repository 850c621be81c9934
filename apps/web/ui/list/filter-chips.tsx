import type { Condition } from '#kernel/contract/list.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { recordTexts } from '../../i18n/texts/records.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import { useFilterSentence } from './filter-sentence.tsx'
import styles from './list.module.css'

interface FilterChipsProps {
  entity: Declaration
  filter: readonly Condition[]
  onChange: (filter: readonly Condition[]) => void
}

/** The filters of a list, each a short sentence that can be taken away. */
export function FilterChips({ entity, filter, onChange }: FilterChipsProps) {
  const t = useTexts(recordTexts)
  if (filter.length === 0) return null
  return (
    <ul className={styles.chips}>
      {filter.map((condition, index) => (
        <li key={JSON.stringify(condition)}>
          <Chip entity={entity} condition={condition} onDrop={() => onChange(filter.filter((_, at) => at !== index))} />
        </li>
      ))}
      {filter.length > 1 && (
        <li>
          <button type="button" className={styles.clear} onClick={() => onChange([])}>
            {t('filterClear')}
          </button>
        </li>
      )}
    </ul>
  )
}

function Chip({ entity, condition, onDrop }: { entity: Declaration; condition: Condition; onDrop: () => void }) {
  const t = useTexts(recordTexts)
  const sentence = useFilterSentence(entity, condition)
  return (
    <span className={styles.chip}>
      {sentence}
      <button type="button" className={styles.drop} aria-label={t('filterDrop', { filter: sentence })} onClick={onDrop}>
        <span aria-hidden="true">×</span>
      </button>
    </span>
  )
}
