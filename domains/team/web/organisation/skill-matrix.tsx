import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { SkillRecords } from '../../rules/organisation/skill-gaps.ts'
import { matrixView } from './matrix-view.ts'
import { organisationTexts } from './organisation-texts.ts'
import { PostMenu } from './post-menu.tsx'
import { SkillCell } from './skill-cell.tsx'
import styles from './skill-matrix.module.css'
import type { OrgUnit, PersonSkill, Post, SkillGapAnswer } from './use-organisation.ts'

interface SkillMatrixProps {
  posts: readonly Post[]
  units: readonly OrgUnit[]
  records: SkillRecords<PersonSkill, SkillGapAnswer>
}

/** Posts down, skills across: what each asks for, what its holder can, and what is done about the difference. */
export function SkillMatrix({ posts, units, records }: SkillMatrixProps) {
  const t = useTexts(organisationTexts)
  const { columns, rows, count, gaps, open } = matrixView(posts, records)
  return (
    <Section title={t('matrix')} aside={t('matrixSum', { count, gaps, open })}>
      <Scrolled className={styles.scroll} label={t('matrix')}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col" className={styles.first}>
                {t('post')}
              </th>
              {columns.map(({ key, skill }) => (
                <th key={key} scope="col">
                  {skill}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ post, lines }) => (
              <tr key={post.id}>
                <th scope="row" className={styles.first}>
                  <PostHead post={post} unit={units.find(one => one.id === post.unitId)} />
                </th>
                {columns.map(({ key }) => {
                  const line = lines.get(key)
                  return (
                    <td key={key} className={line ? undefined : styles.none}>
                      {line ? <SkillCell post={post} line={line} /> : '—'}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </Section>
  )
}

function PostHead({ post, unit }: { post: Post; unit: OrgUnit | undefined }) {
  const t = useTexts(organisationTexts)
  return (
    <div className={styles.post}>
      <div className={styles.words}>
        <p>
          <To href={`/posts/${post.id}`}>{post.title}</To>
        </p>
        <p className={styles.soft}>{unit?.name}</p>
        {(post.skills ?? []).length === 0 && (
          <StateTag tone="attention" wraps>
            {t('noSkillsAsked')}
          </StateTag>
        )}
        <Holder post={post} />
      </div>
      <PostMenu post={post} />
    </div>
  )
}

function Holder({ post: { holderId, dueOn } }: { post: Post }) {
  const t = useTexts(organisationTexts)
  if (holderId) return <Person id={holderId} />
  return (
    <p className={styles.holder}>
      <StateTag tone="attention">{t('vacant')}</StateTag>
      {dueOn ? (
        <span>
          {t('arrives')} <CalendarDate value={dueOn} due plain />
        </span>
      ) : (
        <span className={styles.soft}>{t('noDay')}</span>
      )}
    </p>
  )
}
