import { DownOutlined } from '@ant-design/icons'
import { Dropdown, type MenuProps } from 'antd'
import { projectNavTexts } from '../i18n/texts/project-nav.ts'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './project-nav.module.css'
import { To, useGo } from './to.tsx'

interface MorePlacesProps {
  projectId: string
  links: readonly { readonly path: string; readonly label: string }[]
}

/** The places of a project that its playbook does not ask for. */
export function MorePlaces({ projectId, links }: MorePlacesProps) {
  const t = useTexts(projectNavTexts)
  const go = useGo()
  const items = links.map(({ path, label }) => ({
    key: path,
    label: <To href={`/projects/${projectId}${path}`}>{label}</To>,
  }))
  // The menu tells of Enter, the link of a click.
  const byKeyboard: MenuProps['onClick'] = ({ key, domEvent }) => {
    if (domEvent.type === 'keydown') go(`/projects/${projectId}${key}`)
  }
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: byKeyboard }} placement="bottomRight">
      <button type="button" className={`${styles.link} ${styles.more}`}>
        {t('more')} <DownOutlined />
      </button>
    </Dropdown>
  )
}
