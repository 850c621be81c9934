import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { To } from '#apps/web/ui/to.tsx'
import styles from './own-tabs.module.css'
import { playbookTexts } from './playbook-texts.ts'

const TABS = [
  ['preview', ''],
  ['edit', '/edit'],
  ['versions', '/versions'],
] as const

/** The three pages of an own playbook. */
export function OwnTabs({ id, at }: { id: string; at: (typeof TABS)[number][0] }) {
  const t = useTexts(playbookTexts)
  return (
    <nav className={styles.tabs} aria-label={t('title')}>
      {TABS.map(([name, path]) => (
        <To key={name} href={`/own-playbooks/${id}${path}`} aria-current={name === at ? 'page' : undefined}>
          {t(name)}
        </To>
      ))}
    </nav>
  )
}
