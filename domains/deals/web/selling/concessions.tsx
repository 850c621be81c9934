import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { concession } from '../../entities/concession.ts'
import styles from './selling.module.css'
import { sellingTexts } from './selling-texts.ts'
import type { Term } from './use-selling.ts'

const ALL = 200

/** Who gave way on what, for what, the latest first. */
export function Concessions({ projectId, terms }: { projectId: string; terms: readonly Term[] }) {
  const t = useTexts(sellingTexts)
  const label = useLabel()
  const found = useRecords(concession, { project: projectId, sort: '-madeOn', limit: ALL })
  const items = found.data?.items ?? []
  const names = new Map(terms.map(term => [term.id, term.name]))
  return (
    <Section title={t('concessions')} aside={items.length || undefined}>
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && items.length === 0 && <p className={styles.soft}>{t('noConcessions')}</p>}
      <RowList>
        {items.map(({ id, what, side, termId, inReturn, madeOn }) => (
          <ListRow
            key={id}
            href={`/concessions/${id}`}
            name={what}
            tags={<StateTag>{label(concession.fields.side.options[side])}</StateTag>}
            about={[names.get(termId), inReturn && t('inReturn', { what: inReturn })].filter(Boolean).join(' · ')}
            days={<CalendarDate value={madeOn} plain />}
          />
        ))}
      </RowList>
    </Section>
  )
}
