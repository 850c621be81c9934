import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { adjustment } from '../entities/adjustment.ts'
import { measurementTexts } from './measurement-texts.ts'
import { silent } from './silent.ts'

const EFFECT = { measuredEffect: { ...adjustment.fields.measuredEffect, required: true } } as const

/** What an adjustment's state allows: edit and decide, withdraw, note what it brought. */
export function AdjustmentActions({ record }: { record: RecordOf<typeof adjustment> }) {
  const t = useTexts(measurementTexts)
  const { client } = useWorkspace()
  const { barred } = useWriteIn(record.projectId, 'measurement', record.ownerId)
  const [open, setOpen] = useState<'edit' | 'withdraw' | 'effect'>()
  const decide = useCommand(client.measurement.decideAdjustment)
  const withdraw = useCommand(client.measurement.withdrawAdjustment, silent)
  const effect = useCommand(client.measurement.noteEffect, silent)
  const close = () => setOpen(undefined)
  const proposed = record.state === 'proposed'
  return (
    <>
      {proposed && (
        <ActionButton reason={barred} size="small" onClick={() => setOpen('edit')}>
          {t('edit')}
        </ActionButton>
      )}
      {record.state !== 'withdrawn' && (
        <ActionButton reason={barred} size="small" onClick={() => setOpen('withdraw')}>
          {t('withdraw')}
        </ActionButton>
      )}
      {record.state === 'decided' && (
        <ActionButton reason={barred} size="small" onClick={() => setOpen('effect')}>
          {t('noteEffect')}
        </ActionButton>
      )}
      {proposed && (
        <ActionButton
          reason={barred}
          size="small"
          type="primary"
          loading={decide.isPending}
          onClick={() => decide.mutate(knownOf(record))}
        >
          {t('decide')}
        </ActionButton>
      )}
      <RecordForm
        entity={adjustment}
        record={record}
        open={open === 'edit'}
        fields={record.kind === 'keep' ? ['what', 'why'] : ['what', 'why', 'before', 'after', 'expectedEffect']}
        onClose={close}
      />
      <ConfirmChange
        entity={adjustment}
        record={record}
        open={open === 'withdraw'}
        title={t('withdrawTitle', { what: record.what })}
        help={t('withdrawHelp')}
        action={t('withdraw')}
        danger
        onConfirm={(reason, known) => withdraw.mutateAsync({ ...known, reason })}
        onClose={close}
      />
      <ChangeForm
        open={open === 'effect'}
        title={t('noteEffect')}
        action={t('noteEffect')}
        record={record}
        fields={EFFECT}
        onSubmit={(values, known) => effect.mutateAsync({ ...known, ...values })}
        onClose={close}
      />
    </>
  )
}
