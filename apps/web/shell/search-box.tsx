import { SearchOutlined } from '@ant-design/icons'
import { useEffect, useState } from 'react'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { Dialog } from '../ui/dialog.tsx'
import { SearchPanel } from './search-panel.tsx'
import styles from './top-bar.module.css'

/** The way into the search; Ctrl K or Cmd K opens it from anywhere. */
export function SearchBox() {
  const t = useTexts(shellTexts)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <>
      <button type="button" className={styles.search} onClick={() => setOpen(true)}>
        <SearchOutlined />
        <span className={styles.searchWords}>{t('searchPlaceholder')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <Dialog
        open={open}
        footer={null}
        title={t('searchTitle')}
        onCancel={() => setOpen(false)}
        destroyOnHidden
        // What is typed at once must arrive.
        transitionName=""
        maskTransitionName=""
        width={640}
      >
        <SearchPanel onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
