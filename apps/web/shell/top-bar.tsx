import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { AddMenu } from './add-menu.tsx'
import { InboxLink } from './inbox-link.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { PersonMenu } from './person-menu.tsx'
import { SearchBox } from './search-box.tsx'
import styles from './top-bar.module.css'
import { WorkspaceSwitch } from './workspace-switch.tsx'

interface TopBarProps {
  menuOpen: boolean
  onToggleMenu: () => void
}

export function TopBar({ menuOpen, onToggleMenu }: TopBarProps) {
  const t = useTexts(shellTexts)
  return (
    <header className={styles.bar}>
      <button
        type="button"
        className={styles.fold}
        aria-label={menuOpen ? t('hideMenu') : t('showMenu')}
        aria-expanded={menuOpen}
        onClick={onToggleMenu}
      >
        {menuOpen ? <MenuFoldOutlined /> : <MenuUnfoldOutlined />}
      </button>
      <WorkspaceSwitch />
      <SearchBox />
      <div className={styles.right}>
        <AddMenu />
        <InboxLink />
        <LanguageSwitch />
        <PersonMenu />
      </div>
    </header>
  )
}
