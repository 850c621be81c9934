import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import type { Barred } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { resourceNeed as entity } from '../../entities/resource-need.ts'
import { NeedMenu } from './need-menu.tsx'
import { NeedRow } from './need-row.tsx'
import { resourceTexts } from './resource-texts.ts'
import styles from './resources.module.css'
import type { Kind, ResourceNeed } from './use-needs.ts'

interface KindSectionProps {
  kind: Kind
  /** Those of this kind that are to be seen. */
  needs: readonly ResourceNeed[]
  titleOf: (taskId: string) => string | undefined
  barred: Barred | null
  onAdd: () => void
  onDeclare: () => void
}

/** The needs of one kind; or the word that none is needed; or what could be entered. */
export function KindSection({ kind, needs, titleOf, barred, onAdd, onDeclare }: KindSectionProps) {
  const t = useTexts(resourceTexts)
  const label = useLabel()
  const none = needs.find(one => one.state === 'none')
  const rows = needs.filter(one => one.state !== 'none')
  const standing = rows.filter(one => one.state !== 'dropped' && one.state !== 'withdrawn')
  const secured = standing.filter(one => one.state === 'secured').length
  const title = label(entity.fields.kind.options[kind])
  return (
    <Section title={title} aside={standing.length > 0 && t('kindSum', { count: standing.length, secured })}>
      {none && <NoneRow none={none} />}
      {!none && standing.length === 0 && (
        <div className={styles.open}>
          <p className={styles.example}>{t(`for_${kind}`)}</p>
          <ActionButton reason={barred} onClick={onAdd} aria-label={`${t('add')}: ${title}`}>
            {t('add')}
          </ActionButton>
          <ActionButton reason={barred} onClick={onDeclare} aria-label={`${t('declare')}: ${title}`}>
            {t('declare')}
          </ActionButton>
        </div>
      )}
      {rows.length > 0 && (
        <RowList steps>
          {rows.map(one => (
            <NeedRow key={one.id} need={one} taskTitle={one.taskId ? titleOf(one.taskId) : undefined} />
          ))}
        </RowList>
      )}
    </Section>
  )
}

function NoneRow({ none }: { none: ResourceNeed }) {
  const t = useTexts(resourceTexts)
  const label = useLabel()
  return (
    <RowList steps>
      <ListRow
        name={none.reason}
        tags={<StateTag tone="passed">{label(entity.fields.state.options.none)}</StateTag>}
        days={t('saidOn', { date: none.neededFrom })}
        ownerId={none.ownerId}
        commands={<NeedMenu need={none} />}
      />
    </RowList>
  )
}
