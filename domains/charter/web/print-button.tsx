import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { charterTexts } from './charter-texts.ts'

/** Opens the browser's own dialog: the page has a style for paper. */
export function PrintButton() {
  const t = useTexts(charterTexts)
  return (
    <Button icon={<PrinterOutlined />} aria-haspopup="dialog" onClick={() => window.print()}>
      {t('print')}
    </Button>
  )
}
