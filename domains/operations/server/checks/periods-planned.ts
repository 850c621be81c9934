import { everyOf } from '@yingce/process/every-of'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { operationPeriod } from '../../contract.ts'
import { type PeriodFacts, periodFacts } from './period-facts.ts'

/** Was the plan of every period approved before it began? */
export const periodsPlannedCheck = defineCheck<Record<string, never>, readonly PeriodFacts[]>({
  name: 'operations.periods_planned',
  label: { zh: '每个运营周期的计划都在开始前批准', en: 'The plan of every period was approved before it began' },
  notes: {
    none: { zh: '还没有运营周期。', en: 'There is no operation period yet.' },
    planned: { zh: '计划还没有送审', en: 'Its plan is not submitted yet' },
    submitted: { zh: '计划等待批准', en: 'Its plan waits for the approval' },
    late: {
      zh: '{start} 开始，计划到 {approvedOn} 才批准',
      en: 'It began on {start}, its plan was approved on {approvedOn}',
    },
  },
  params: z.strictObject({}),
  reads: [operationPeriod.type],
  facts: periodFacts,
  judge: periods => ({
    ...everyOf(periods, one => {
      const why = lackOf(one)
      return why && { recordId: one.id, label: one.name, field: 'state', why }
    }),
    ...(periods.length === 0 && { note: { code: 'none', params: {} }, missingCount: 1 }),
    where: { path: 'operations/periods' },
    seen: periods.map(({ id, version }) => ({ id, version })),
  }),
})

function lackOf({ state, start, approvedOn }: PeriodFacts) {
  if (approvedOn === null) return { code: state === 'submitted' ? 'submitted' : 'planned', params: {} }
  return approvedOn > start ? { code: 'late', params: { start, approvedOn } } : null
}
