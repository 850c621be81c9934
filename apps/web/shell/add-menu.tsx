import { PlusOutlined } from '@ant-design/icons'
import { Dropdown } from 'antd'
import { commonTexts } from '../i18n/texts/common.ts'
import { useLabel, useTexts } from '../i18n/use-texts.ts'
import { pages } from '../pages.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import { useGo } from '../ui/to.tsx'
import styles from './top-bar.module.css'

/** Makes something new from anywhere: what pages offer, as far as the person may write it. */
export function AddMenu() {
  const t = useTexts(commonTexts)
  const label = useLabel()
  const go = useGo()
  const { me } = useWorkspace()
  const may = (module: string) => me.owner || (me.rights[module]?.write ?? 'none') !== 'none'
  const offers = pages.flatMap(page => (page.add ? [page.add] : [])).filter(add => !add.module || may(add.module))
  if (offers.length === 0) return null
  const items = offers.map(add => ({ key: add.path, label: label(add.label), onClick: () => go(`/${add.path}`) }))
  return (
    <Dropdown trigger={['click']} menu={{ items }} placement="bottomRight">
      <button type="button" className={styles.item} aria-label={t('add')}>
        <PlusOutlined />
        <span className={styles.wideOnly}>{t('add')}</span>
      </button>
    </Dropdown>
  )
}
