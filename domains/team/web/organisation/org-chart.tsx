import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { type UnitNode, unitTree } from '../../rules/organisation/unit-tree.ts'
import styles from './org-chart.module.css'
import { organisationTexts } from './organisation-texts.ts'
import { UnitBox } from './unit-box.tsx'
import type { OrgUnit, Post } from './use-organisation.ts'

interface OrgChartProps {
  units: readonly OrgUnit[]
  posts: readonly Post[]
}

/** The units as boxes over each other; for who hears the page, and on a phone, lists inside lists. */
export function OrgChart({ units, posts }: OrgChartProps) {
  const t = useTexts(organisationTexts)
  const { tops, circle } = unitTree(units)
  return (
    <Scrolled className={styles.scroll} label={t('chart')}>
      <ul className={styles.tops}>
        {tops.map(node => (
          <Unit key={node.unit.id} node={node} posts={posts} depth={0} />
        ))}
        {circle.map(unit => (
          <li key={unit.id} className={styles.unit}>
            <UnitBox unit={unit} posts={postsOf(unit, posts)} inCircle />
          </li>
        ))}
      </ul>
    </Scrolled>
  )
}

interface UnitProps {
  node: UnitNode<OrgUnit>
  posts: readonly Post[]
  depth: number
}

/** A unit over what stands below it: side by side below a top, one under the other further down. */
function Unit({ node: { unit, below }, posts, depth }: UnitProps) {
  return (
    <li className={styles.unit}>
      <UnitBox unit={unit} posts={postsOf(unit, posts)} />
      {below.length > 0 && (
        <ul className={depth === 0 ? styles.beside : styles.under}>
          {below.map(node => (
            <Unit key={node.unit.id} node={node} posts={posts} depth={depth + 1} />
          ))}
        </ul>
      )}
    </li>
  )
}

function postsOf({ id }: OrgUnit, posts: readonly Post[]): Post[] {
  return posts.filter(post => post.unitId === id)
}
