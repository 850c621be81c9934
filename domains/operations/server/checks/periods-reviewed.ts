import { everyOf } from '@yingce/process/every-of'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { operationPeriod } from '../../contract.ts'
import { type PeriodFacts, periodFacts } from './period-facts.ts'

/** Has every period, down to the last that is planned, its readings and its review? */
export const periodsReviewedCheck = defineCheck<Record<string, never>, readonly PeriodFacts[]>({
  name: 'operations.periods_reviewed',
  label: { zh: '每个运营周期都有读数并已复盘', en: 'Every period has its readings and is reviewed' },
  notes: {
    none: { zh: '还没有运营周期。', en: 'There is no operation period yet.' },
    to_come: { zh: '还没有做完（到 {finish}）', en: 'It is not over yet (until {finish})' },
    not_reviewed: { zh: '还没有复盘', en: 'It is not reviewed yet' },
    unread: {
      zh: '{count} 个目标值没有这一期的读数',
      en: '{count} {count|target|targets} without a reading in this period',
    },
  },
  params: z.strictObject({}),
  reads: [operationPeriod.type],
  facts: periodFacts,
  judge: (periods, _, { today }) => ({
    ...everyOf(periods, one => {
      const why = lackOf(one, today)
      return why && { recordId: one.id, label: one.name, field: 'state', why }
    }),
    ...(periods.length === 0 && { note: { code: 'none', params: {} }, missingCount: 1 }),
    where: { path: 'operations/periods' },
    seen: periods.map(({ id, version }) => ({ id, version })),
  }),
})

function lackOf({ state, finish, targets, read }: PeriodFacts, today: string) {
  if (state !== 'reviewed')
    return finish > today ? { code: 'to_come', params: { finish } } : { code: 'not_reviewed', params: {} }
  return read < targets || targets === 0 ? { code: 'unread', params: { count: Math.max(targets - read, 1) } } : null
}
