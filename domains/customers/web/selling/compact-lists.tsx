import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { ListQuery } from '#kernel/contract/list.ts'
import { need } from '../../entities/need.ts'
import { projectCustomer } from '../../entities/project-customer.ts'
import { visit } from '../../entities/visit.ts'
import { NeedTags } from './need-tags.tsx'
import styles from './selling.module.css'
import { sellingTexts } from './selling-texts.ts'

const FEW = 5

interface CompactProps {
  /** Whose they are: a project's, or a customer's. */
  of: Pick<ListQuery, 'project' | 'filter'>
  /** Where all of them are listed. */
  href?: string
}

/** The latest visits in a few lines. */
export function VisitLines({ of, href }: CompactProps) {
  const t = useTexts(sellingTexts)
  const label = useLabel()
  const found = useRecords(visit, { ...of, sort: '-visitOn', limit: FEW })
  const visits = found.data?.items ?? []
  const { options } = visit.fields.state
  return (
    <Section title={t('visits')} aside={href && <To href={href}>{t('all')}</To>}>
      {found.isSuccess && visits.length === 0 && <p className={styles.quiet}>{t('noVisitsShort')}</p>}
      <ul className={styles.lines}>
        {visits.map(({ id, purpose, state, visitOn, doneOn, intention }) => (
          <li key={id} className={styles.line}>
            <To href={`/visits/${id}`}>{purpose}</To>
            <span className={styles.marks}>
              {state === 'done' && intention ? (
                <StateTag>{label(visit.fields.intention.options[intention])}</StateTag>
              ) : (
                <StateTag tone={state === 'planned' ? 'active' : 'neutral'}>{label(options[state])}</StateTag>
              )}
              <CalendarDate value={doneOn ?? visitOn} due={state === 'planned'} plain />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The newest needs in a few lines. */
export function NeedLines({ of, href }: CompactProps) {
  const t = useTexts(sellingTexts)
  const found = useRecords(need, { ...of, sort: '-id', limit: FEW })
  const needs = found.data?.items ?? []
  return (
    <Section title={t('needs')} aside={href && <To href={href}>{t('all')}</To>}>
      {found.isSuccess && needs.length === 0 && <p className={styles.quiet}>{t('noNeedsShort')}</p>}
      <ul className={styles.lines}>
        {needs.map(one => (
          <li key={one.id} className={styles.line}>
            <To href={`/needs/${one.id}`}>{one.title}</To>
            <span className={styles.marks}>
              <NeedTags need={one} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The projects that sell to a customer; nothing where there are none. */
export function ProjectLines({ customerId }: { customerId: string }) {
  const t = useTexts(sellingTexts)
  const filter = [{ field: 'customerId', is: 'eq' as const, value: customerId }]
  const found = useRecords(projectCustomer, { filter, sort: '-id', limit: 20 })
  const projects = found.data?.items ?? []
  if (projects.length === 0) return null
  return (
    <Section title={t('projects')}>
      <ul className={styles.lines}>
        {projects.map(one => (
          <li key={one.id} className={styles.line}>
            <Reference type="project" id={one.projectId} />
            <CalendarDate value={one.chosenOn} plain />
          </li>
        ))}
      </ul>
    </Section>
  )
}
