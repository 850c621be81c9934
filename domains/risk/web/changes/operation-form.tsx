import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { neededDay } from '#apps/web/ui/usual-fields.ts'
import type { Field, Fields } from '#kernel/entity/field.ts'
import { changeRequest } from '../../entities/change-request.ts'
import type { Operation, OperationKind } from '../../rules/operation-rows.ts'
import { changeTexts } from './change-texts.ts'
import { type Change, useBudgetLines, useChangeForms, useStageNames } from './use-changes.ts'

const cells = changeRequest.fields.operations.of
const EMPTY: Omit<Operation, 'kind'> = {
  ...{ taskId: null, start: null, finish: null, shiftDays: null, days: null, title: null, stageKey: null },
  ...{ ownerId: null, lineId: null, item: null, month: null, amount: null },
}
const HELP = { move: 'moveHelp', duration: 'durationHelp', money: 'moneyHelp' } as const

interface OperationFormProps {
  change: Change
  kind: OperationKind
  /** Which row it is; one behind the last for a new one. */
  index: number
  onClose: () => void
}

/** Asks for what a row of its kind needs, and sends all rows with it. */
export function OperationForm({ change, kind, index, onClose }: OperationFormProps) {
  const t = useTexts(changeTexts)
  const label = useLabel()
  const forms = useChangeForms()
  const rows = change.operations ?? []
  const fields = useFields(kind, change.projectId)
  const help = kind in HELP ? t(HELP[kind as keyof typeof HELP]) : undefined
  return (
    <CommandForm
      open
      title={label(cells.kind.options[kind])}
      {...(help !== undefined && { help })}
      projectId={change.projectId}
      fields={fields}
      initial={rows[index] ?? {}}
      onSubmit={values => {
        const row = { ...EMPTY, ...(values as Partial<Operation>), kind }
        const operations = index < rows.length ? rows.with(index, row) : [...rows, row]
        return forms.propose({ id: change.id, version: change.version, operations })
      }}
      onClose={onClose}
    />
  )
}

function useFields(kind: OperationKind, projectId: string): Fields {
  const stages = useStageNames(projectId)
  const lines = useBudgetLines(projectId)
  const taskId = needed(cells.taskId)
  const own: Record<OperationKind, Fields> = {
    move: { taskId, start: neededDay(cells.start), finish: cells.finish },
    shift: { taskId, shiftDays: needed(cells.shiftDays) },
    duration: { taskId, days: needed(cells.days) },
    cancel: { taskId },
    add: {
      title: needed(cells.title),
      stageKey: { kind: 'choice', label: cells.stageKey.label, required: true, options: optionsOf([...stages]) },
      start: neededDay(cells.start),
      days: needed(cells.days),
      ownerId: cells.ownerId,
    },
    money: {
      lineId: {
        kind: 'choice',
        label: cells.lineId.label,
        options: optionsOf(lines.map(line => [line.id, `${line.item} · ${line.month} · ${line.amount}`])),
      },
      item: cells.item,
      month: cells.month,
      amount: needed(cells.amount),
    },
  }
  return own[kind]
}

function needed<F extends Field>(field: F) {
  return { ...field, required: true as const }
}

function optionsOf(entries: readonly (readonly [string, string])[]) {
  return Object.fromEntries(entries.map(([key, name]) => [key, { zh: name, en: name }]))
}
