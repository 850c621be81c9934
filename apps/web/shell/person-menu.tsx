import { Dropdown, type MenuProps } from 'antd'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { signOut } from '../rpc/sign-in.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import { chooseTheme, type ThemeChoice, useThemeChoice } from '../theme-choice.ts'
import { PersonSign } from '../ui/person.tsx'
import { useGo } from '../ui/to.tsx'
import styles from './top-bar.module.css'
import { useHelp } from './use-help.ts'

/** What belongs to the person: account, appearance, sign-out. */
export function PersonMenu() {
  const { me } = useWorkspace()
  const t = useTexts(shellTexts)
  const theme = useThemeChoice()
  const help = useHelp()
  const go = useGo()
  const choices: [ThemeChoice, string][] = [
    ['light', t('themeLight')],
    ['dark', t('themeDark')],
    ['system', t('themeSystem')],
  ]
  const items: MenuProps['items'] = [
    { key: 'name', type: 'group', label: [me.person.name, me.roleName].filter(Boolean).join(' · ') },
    { key: 'account', label: <a href="/account">{t('account')}</a> },
    {
      key: 'theme',
      type: 'group',
      label: t('theme'),
      children: choices.map(([key, label]) => ({ key, label, onClick: () => chooseTheme(key) })),
    },
    {
      key: 'help',
      type: 'group',
      label: t('help'),
      children: help.map(({ key, label, href }) => ({ key, label, onClick: () => go(href) })),
    },
    { type: 'divider' },
    { key: 'out', label: t('signOut'), onClick: leave },
  ]
  return (
    <Dropdown trigger={['click']} placement="bottomRight" menu={{ items, selectedKeys: [theme] }}>
      <button type="button" className={styles.item} aria-label={`${t('me')}: ${me.person.name}`}>
        <PersonSign name={me.person.name} size={28} />
      </button>
    </Dropdown>
  )
}

export async function leave(): Promise<void> {
  await signOut()
  window.location.assign('/sign-in')
}
