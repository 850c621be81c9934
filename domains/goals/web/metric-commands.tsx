import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { fieldsOf } from '#apps/web/ui/fields-of.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { metric } from '../entities/metric.ts'
import { MetricForm } from './metric-form.tsx'
import { metricsTexts } from './metrics-texts.ts'
import { silent } from './silent.ts'

/** On a metric's page: change what it means, or where it stands in the tree. */
export function MetricCommands({ record }: { record: RecordOf<typeof metric> }) {
  const t = useTexts(metricsTexts)
  const { client } = useWorkspace()
  const { write } = useRight('goals')
  const [open, setOpen] = useState<'redefine' | 'move'>()
  const move = useCommand(client.goals.moveMetric, silent)
  const close = () => setOpen(undefined)
  if (!write || record.deletedAt) return null
  return (
    <>
      <Button onClick={() => setOpen('redefine')}>{t('redefine')}</Button>
      <Button onClick={() => setOpen('move')}>{t('move')}</Button>
      <MetricForm record={record} open={open === 'redefine'} onClose={close} />
      <ChangeForm
        open={open === 'move'}
        title={t('move')}
        fields={fieldsOf(metric, ['parentId'])}
        record={record}
        onSubmit={({ parentId }, known) => move.mutateAsync({ ...known, parentId: parentId as string | null })}
        onClose={close}
      />
    </>
  )
}
