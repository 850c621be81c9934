import { useCallback } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { type FlowKind, flowKinds } from '../entities/flow-kinds.ts'
import { feasibilityTexts } from './feasibility-texts.ts'

/** What moves the value, in words: a kind of cash flow, or the discount rate. */
export function useDriverName(): (key: string) => string {
  const t = useTexts(feasibilityTexts)
  const label = useLabel()
  return useCallback(key => (key in flowKinds ? label(flowKinds[key as FlowKind]) : t('rate')), [label, t])
}
