import { App } from 'antd'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import type { Values } from '../../records/merge-edit.ts'
import { useRemoveRecord } from '../../records/use-record-changes.ts'
import { type Barred, iterationOf, projectOf, useWriteIn } from '../../records/use-write-in.ts'
import { problemOf } from '../../rpc/problem.ts'
import type { RecordCommand } from '../record-commands.tsx'
import styles from '../save-state.module.css'
import { useBringBack } from './use-bring-back.ts'

const UNDO_S = 10

export interface RecordMenuOf<D extends Declaration> {
  entity: D
  record: RecordOf<D>
  onRemoved?: (() => void) | undefined
}

/** What is seldom done with a record. Removing asks once, and can be undone. */
export function useRecordMenu<D extends Declaration>({
  entity,
  record,
  onRemoved,
}: RecordMenuOf<D>): {
  items: RecordCommand[]
  barred: Barred | null
} {
  const t = useTexts(commonTexts)
  const { barred } = useWriteIn(projectOf(entity, record), entity.module, record.ownerId, iterationOf(entity, record))
  const remove = useRemoval(entity, record, onRemoved)
  if (!entity.generic.includes('remove') || stays(entity, record)) return { items: [], barred }
  const gone = record.deletedAt !== null
  const item = gone
    ? { key: 'restore', label: t('restore'), onClick: remove.restore }
    : { key: 'remove', label: t('remove'), danger: true, onClick: remove.ask }
  return { items: [item], barred }
}

/** What has been approved is no longer offered to the bin. */
function stays<D extends Declaration>({ staysOnce }: D, record: RecordOf<D>): boolean {
  return staysOnce !== undefined && (record as Values)[staysOnce] !== null
}

function useRemoval<D extends Declaration>(entity: D, record: RecordOf<D>, onRemoved?: () => void) {
  const t = useTexts(commonTexts)
  const { modal, message } = App.useApp()
  const remove = useRemoveRecord(entity)
  const { bringBack } = useBringBack(entity, record)
  const title = String((record as Values)[entity.title] ?? '')
  const refuse = (error: unknown) => void message.error(problemOf(error).message || t('network'))
  const done = () => {
    const undo = (
      <button type="button" className={styles.act} onClick={() => void bringBack()}>
        {t('undo')}
      </button>
    )
    message.success({
      content: (
        <>
          {t('removed', { title })} {undo}
        </>
      ),
      duration: UNDO_S,
    })
    onRemoved?.()
  }
  return {
    restore: () => void bringBack(),
    ask: () =>
      void modal.confirm({
        title: t('removeAsk', { title }),
        content: t('removeHelp'),
        okText: t('remove'),
        okButtonProps: { danger: true },
        cancelText: t('cancel'),
        onOk: () => remove.mutateAsync({ id: record.id, version: record.version }).then(done, refuse),
      }),
  }
}
