import { DeleteOutlined } from '@ant-design/icons'
import { App, Button, Popconfirm } from 'antd'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { Values } from '#apps/web/records/merge-edit.ts'
import { useRemoveRecord } from '#apps/web/records/use-record-changes.ts'
import { iterationOf, projectOf } from '#apps/web/records/use-write-in.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { useBarred } from './use-strategy.ts'

/** Moves one line of a list to the bin, after asking once. */
export function RemoveButton<D extends Declaration>({ entity, record }: { entity: D; record: RecordOf<D> }) {
  const t = useTexts(commonTexts)
  const { message } = App.useApp()
  const barred = useBarred(projectOf(entity, record) ?? '', iterationOf(entity, record))
  const remove = useRemoveRecord(entity)
  if (barred) return null
  const title = String((record as Values)[entity.title] ?? '')
  const refuse = (error: unknown) => void message.error(problemOf(error).message || t('network'))
  return (
    <Popconfirm
      title={t('removeAsk', { title })}
      description={t('removeHelp')}
      okText={t('remove')}
      okButtonProps={{ danger: true }}
      cancelText={t('cancel')}
      onConfirm={() => remove.mutateAsync({ id: record.id, version: record.version }).catch(refuse)}
    >
      <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={`${t('remove')}: ${title}`} />
    </Popconfirm>
  )
}
