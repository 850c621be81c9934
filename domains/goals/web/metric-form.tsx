import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { Values } from '#apps/web/records/merge-edit.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import type { WorkspaceClient } from '#apps/web/rpc/clients.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { fieldsOf } from '#apps/web/ui/fields-of.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { metric } from '../entities/metric.ts'
import { metricsTexts } from './metrics-texts.ts'
import { silent } from './silent.ts'

type Metric = RecordOf<typeof metric>
type Defined = Parameters<WorkspaceClient['goals']['defineMetric']>[0]

/** What a reading means. */
const MEANING = ['unit', 'direction', 'aggregation', 'ratioAs', 'formula', 'counts'] as const

interface MetricFormProps {
  open: boolean
  /** Changes what this metric means; a new one when left out. */
  record?: Metric
  onDone?: (made: Metric) => void
  onClose: () => void
}

/** Defines a metric, or changes what it means. */
export function MetricForm({ open, record, onDone, onClose }: MetricFormProps) {
  const t = useTexts(metricsTexts)
  const { client } = useWorkspace()
  const define = useCommand(client.goals.defineMetric, { ...silent, onDone })
  const redefine = useCommand(client.goals.redefineMetric, silent)
  if (record)
    return (
      <ChangeForm
        open={open}
        title={t('redefine')}
        help={t('redefineHelp')}
        fields={fieldsOf(metric, MEANING)}
        record={record}
        hide={hide}
        onSubmit={(values, known) => redefine.mutateAsync({ ...known, ...(values as Defined) })}
        onClose={onClose}
      />
    )
  return (
    <CommandForm
      open={open}
      title={t('newMetric')}
      fields={fieldsOf(metric, ['name', ...MEANING, 'rhythm', 'source', 'definition', 'parentId'])}
      hide={hide}
      onSubmit={values => define.mutateAsync(values as Defined)}
      onClose={onClose}
    />
  )
}

/** How a ratio is written matters to ratios only, what is counted to counted metrics only. */
function hide(name: string, values: Values): boolean {
  if (name === 'ratioAs') return values.aggregation !== 'ratio'
  return name === 'counts' && values.formula !== 'counted'
}
