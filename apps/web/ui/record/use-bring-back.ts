import { App } from 'antd'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import { useRestoreRecord } from '../../records/use-record-changes.ts'
import { problemOf } from '../../rpc/problem.ts'

/** Takes a record out of the bin; where that is refused it says why. The answer is whether it is back. */
export function useBringBack<D extends Declaration>(entity: D, record: RecordOf<D>) {
  const t = useTexts(commonTexts)
  const { message } = App.useApp()
  const restore = useRestoreRecord(entity)
  // Not the mutation's own callbacks: the row that asked, and they with it, may be gone when the answer comes.
  const bringBack = () =>
    restore.mutateAsync({ id: record.id }).then(
      () => true,
      error => {
        message.error(problemOf(error).message || t('network'))
        return false
      },
    )
  return { bringBack, busy: restore.isPending }
}
