import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './entrance.module.css'
import { EntranceFrame } from './entrance-frame.tsx'

export function NoSuchPage() {
  const t = useTexts(shellTexts)
  return (
    <EntranceFrame title={t('notFoundTitle')} help={t('notFoundHelp')}>
      <p className={styles.help}>
        <a href="/">{t('home')}</a>
      </p>
    </EntranceFrame>
  )
}
