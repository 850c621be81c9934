import { Dropdown } from 'antd'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import styles from './top-bar.module.css'
import { useAccount } from './use-account.ts'

/** Names the workspace and leads to the person's others. */
export function WorkspaceSwitch() {
  const t = useTexts(shellTexts)
  const { me, slug } = useWorkspace()
  const mine = useAccount()
  const others = (mine.data?.workspaces ?? []).filter(workspace => workspace.slug !== slug)
  const items = [
    ...others.map(({ slug, name }) => ({ key: slug, label: <a href={`/w/${slug}/`}>{name}</a> })),
    ...(others.length > 0 ? [{ type: 'divider' as const }] : []),
    { key: '*all', label: <a href="/?choose=1">{t('allWorkspaces')}</a> },
  ]
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <button type="button" className={`${styles.item} ${styles.workspace}`} title={t('switchWorkspace')}>
        <span className={styles.workspaceName}>{me.workspace.name}</span>
        <span aria-hidden="true">▾</span>
      </button>
    </Dropdown>
  )
}
