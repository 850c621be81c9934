import { Button } from 'antd'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import styles from './record-form.module.css'

/** What was typed last time and not saved can be taken up again. */
export function DraftNotice({ onTake, onDrop }: { onTake: () => void; onDrop: () => void }) {
  const t = useTexts(commonTexts)
  return (
    <div className={styles.draft} role="status">
      <p>{t('keptDraft')}</p>
      <div className={styles.draftButtons}>
        <Button size="small" onClick={onTake}>
          {t('takeDraft')}
        </Button>
        <Button size="small" type="text" onClick={onDrop}>
          {t('dropDraft')}
        </Button>
      </div>
    </div>
  )
}
