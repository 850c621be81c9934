import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useRemoveRecord } from '#apps/web/records/use-record-changes.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { lesson } from '../entities/lesson.ts'
import { measurementTexts } from './measurement-texts.ts'
import { silent } from './silent.ts'

/** A draft is edited, deleted and published; a published lesson is taken back to be changed. */
export function LessonActions({ record, onEdit }: { record: RecordOf<typeof lesson>; onEdit?: () => void }) {
  const t = useTexts(measurementTexts)
  const { client } = useWorkspace()
  const { barred } = useWriteIn(record.projectId, 'measurement', record.ownerId)
  const [retracting, setRetracting] = useState(false)
  const known = knownOf(record)
  const publish = useCommand(client.measurement.publishLesson)
  const retract = useCommand(client.measurement.retractLesson, silent)
  const remove = useRemoveRecord(lesson)
  if (record.state === 'published')
    return (
      <>
        <ActionButton reason={barred} size="small" onClick={() => setRetracting(true)}>
          {t('retract')}
        </ActionButton>
        <ConfirmChange
          entity={lesson}
          record={record}
          open={retracting}
          title={t('retractTitle', { lesson: record.name })}
          help={t('retractHelp')}
          action={t('retract')}
          onConfirm={(reason, known) => retract.mutateAsync({ ...known, reason })}
          onClose={() => setRetracting(false)}
        />
      </>
    )
  return (
    <>
      {!barred && (
        <Popconfirm title={`${t('delete')}?`} okText={t('delete')} onConfirm={() => remove.mutateAsync(known)}>
          <Button size="small" danger>
            {t('delete')}
          </Button>
        </Popconfirm>
      )}
      {onEdit && (
        <ActionButton reason={barred} size="small" onClick={onEdit}>
          {t('edit')}
        </ActionButton>
      )}
      <ActionButton
        reason={barred}
        size="small"
        type="primary"
        loading={publish.isPending}
        onClick={() => publish.mutate(known)}
      >
        {t('publish')}
      </ActionButton>
    </>
  )
}
