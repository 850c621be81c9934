import { useId } from 'react'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useLabel, useTexts } from '../i18n/use-texts.ts'
import { To } from '../ui/to.tsx'
import styles from './main-menu.module.css'
import type { MenuGroup } from './types.ts'
import { useInboxCount } from './use-inbox-count.ts'
import { hrefOf, inGroup, type MenuPage, useCurrentPage, useMenu } from './use-menu.ts'

const GROUPS: readonly MenuGroup[] = [
  'work',
  'market',
  'customers',
  'sales',
  'service',
  'planning',
  'knowledge',
  'settings',
]

/** All pages of the menu by group; a group without pages is not there. */
export function MenuList() {
  const menu = useMenu()
  const current = useCurrentPage(menu)
  return GROUPS.map(group => <Group key={group} group={group} entries={inGroup(menu, group)} current={current} />)
}

interface GroupProps {
  group: MenuGroup
  entries: MenuPage[]
  current: MenuPage | undefined
}

function Group({ group, entries, current }: GroupProps) {
  const t = useTexts(shellTexts)
  const id = useId()
  if (entries.length === 0) return null
  return (
    <>
      {group !== 'work' && (
        <p id={id} className={styles.group}>
          {t(group)}
        </p>
      )}
      <ul aria-labelledby={group === 'work' ? undefined : id}>
        {entries.map(page => (
          <Entry key={page.path} page={page} current={page === current} />
        ))}
      </ul>
    </>
  )
}

function Entry({ page, current }: { page: MenuPage; current: boolean }) {
  const label = useLabel()
  return (
    <li>
      <To href={hrefOf(page.path)} className={styles.entry} aria-current={current ? 'page' : undefined}>
        <span className={styles.name}>{label(page.menu.label)}</span>
        {page.menu.counts === 'inbox' && <Waiting />}
      </To>
    </li>
  )
}

function Waiting() {
  const count = useInboxCount()
  return count ? <span className={styles.count}>{count}</span> : null
}
