import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import type { Barred } from '#apps/web/records/use-write-in.ts'
import { scopeKinds } from '../entities/kinds.ts'
import styles from './charter.module.css'
import { charterTexts } from './charter-texts.ts'
import { Part } from './part.tsx'
import { ScopeAdd } from './scope-add.tsx'
import { KINDS, SCOPE_ID, type ScopeKind } from './scope-kinds.ts'
import { ScopeLine } from './scope-line.tsx'
import type { ScopeItem } from './use-charter.ts'

interface ScopePartProps {
  projectId: string
  items: readonly ScopeItem[]
  barred: Barred | null
}

/** What the project does and what it does not, side by side; below what it rests on. */
export function ScopePart({ projectId, items, barred }: ScopePartProps) {
  const t = useTexts(charterTexts)
  return (
    <Part title={t('scope')}>
      <div className={styles.columns}>
        {KINDS.map(kind => (
          <Column
            key={kind}
            projectId={projectId}
            kind={kind}
            items={items.filter(one => one.kind === kind)}
            barred={barred}
          />
        ))}
      </div>
    </Part>
  )
}

function Column({ projectId, kind, items, barred }: ScopePartProps & { kind: ScopeKind }) {
  const t = useTexts(charterTexts)
  const label = useLabel()
  return (
    <div className={`${styles.column} ${styles[kind]}`} id={SCOPE_ID[kind]}>
      <h4 className={styles.columnTitle}>{label(scopeKinds[kind])}</h4>
      {items.length === 0 && barred && <p className={styles.soft}>{t('nothing')}</p>}
      <ul>
        {items.map((item, index) => (
          <ScopeLine key={item.id} item={item} barred={barred} first={index === 0} last={index === items.length - 1} />
        ))}
      </ul>
      {!barred && <ScopeAdd projectId={projectId} kind={kind} />}
    </div>
  )
}
