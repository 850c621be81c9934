import type { Declaration } from '#kernel/entity/entity.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import { CommandMenu } from '../command-menu.tsx'
import { type RecordMenuOf, useRecordMenu } from './use-record-menu.tsx'

/** What every record offers, behind a button of its own. */
export function RecordMenu<D extends Declaration>(props: RecordMenuOf<D>) {
  const t = useTexts(commonTexts)
  const { items, barred } = useRecordMenu(props)
  return (
    <CommandMenu items={items.map(item => ({ ...item }))} barred={barred}>
      {t('more')} ▾
    </CommandMenu>
  )
}
