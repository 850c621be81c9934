import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { usePeople } from '#apps/web/ui/use-people.ts'
import { orgUnit } from '../../entities/org-unit.ts'
import styles from './org-chart.module.css'
import { organisationTexts } from './organisation-texts.ts'
import { UnitMenu } from './unit-menu.tsx'
import type { OrgUnit, Post } from './use-organisation.ts'

interface UnitBoxProps {
  unit: OrgUnit
  posts: readonly Post[]
  /** No way leads down to it. */
  inCircle?: boolean
}

/** One box of the chart: what it is called, who leads it, who is in it, and its posts. */
export function UnitBox({ unit, posts, inCircle = false }: UnitBoxProps) {
  const t = useTexts(organisationTexts)
  const label = useLabel()
  return (
    <div className={unit.kind === 'lead_body' ? `${styles.box} ${styles.body}` : styles.box}>
      <div className={styles.head}>
        <div>
          <p className={styles.kind}>{label(orgUnit.fields.kind.options[unit.kind])}</p>
          <p className={styles.name}>
            <To href={`/org-units/${unit.id}`}>{unit.name}</To>
          </p>
        </div>
        <UnitMenu unit={unit} />
      </div>
      {inCircle && (
        <StateTag tone="failed" wraps>
          {t('inCircle')}
        </StateTag>
      )}
      <p className={styles.people}>
        {unit.leadId ? (
          <>
            <span className={styles.label}>{t('lead')}</span>
            <Person id={unit.leadId} />
          </>
        ) : (
          <StateTag tone="attention">{t('noLead')}</StateTag>
        )}
      </p>
      <Members unit={unit} />
      {posts.length > 0 && (
        <ul className={styles.posts} aria-label={t('posts')}>
          {posts.map(post => (
            <PostLine key={post.id} post={post} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Members({ unit: { members } }: { unit: OrgUnit }) {
  const t = useTexts(organisationTexts)
  const common = useTexts(commonTexts)
  const { byId } = usePeople()
  const names = (members ?? []).map(({ personId }) => byId.get(personId)?.name ?? '…')
  if (names.length === 0) return <p className={styles.kind}>{t('noMembers')}</p>
  return (
    <p className={styles.people}>
      <span className={styles.label}>{t('members')}</span>
      {names.join(common('and'))}
    </p>
  )
}

function PostLine({ post }: { post: Post }) {
  const t = useTexts(organisationTexts)
  return (
    <li className={styles.post}>
      <To href={`/posts/${post.id}`}>{post.title}</To>
      {post.holderId ? (
        <Person id={post.holderId} />
      ) : (
        <>
          <StateTag tone="attention">{t('vacant')}</StateTag>
          {post.dueOn && <CalendarDate value={post.dueOn} due plain />}
        </>
      )}
    </li>
  )
}
