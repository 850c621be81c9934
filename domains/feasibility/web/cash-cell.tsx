import { Input } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { isComposing } from '#apps/web/ui/ime.ts'
import { type FlowKind, flowKinds } from '../entities/flow-kinds.ts'
import { amountIn } from './amount-in.ts'
import { feasibilityTexts } from './feasibility-texts.ts'
import { useSetCell } from './use-feasibility.ts'

interface CashCellProps {
  studyId: string
  kind: FlowKind
  period: number
  amount: string | null
}

/** One amount, written in its place: leaving the cell or Enter saves, Escape takes back what was typed. */
export function CashCell({ studyId, kind, period, amount }: CashCellProps) {
  const t = useTexts(feasibilityTexts)
  const label = useLabel()
  const set = useSetCell()
  const [text, setText] = useState(shown(amount))
  const given = amountIn(text)
  const commit = () => {
    if (given === undefined || text === shown(amount)) return
    set.mutate({ id: studyId, kind, period, amount: given })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Enter') commit()
    if (event.key === 'Escape') setText(shown(amount))
  }
  return (
    <Input
      value={text}
      inputMode="decimal"
      maxLength={20}
      disabled={set.isPending}
      status={given === undefined ? 'error' : ''}
      title={given === undefined ? t('badAmount') : undefined}
      aria-label={t('cell', { kind: label(flowKinds[kind]), year: period })}
      aria-invalid={given === undefined}
      onChange={event => setText(event.target.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  )
}

/** '1200.00' -> '1200': cents only where there are some. */
function shown(amount: string | null): string {
  return amount === null ? '' : amount.replace(/\.00$/, '')
}
