import { z } from 'zod'
import { expense } from '#domains/budget/contract.ts'
import { task } from '#domains/plan/contract.ts'
import { calendarWith } from '#domains/plan/reads.ts'
import { defineCheck } from '#domains/process/reads.ts'
import { inThousands } from '#kernel/db/minor-units.ts'
import { baseline, correctiveAction, type Deviation } from '../../contract.ts'
import { isMeasured } from '../../rules/amounts-at.ts'
import type { ControlFacts } from '../../rules/control-facts.ts'
import { findDeviations } from '../../rules/find-deviations.ts'
import { isAnswered } from '../../rules/is-answered.ts'
import { controlFacts } from '../control-facts.ts'

const SHOWN = 20

/** Has everything that is further from the baseline than it may be a corrective action? */
export const deviationsCorrected = defineCheck<Record<string, never>, ControlFacts>({
  name: 'control.deviations_corrected',
  label: { zh: '每项超过阈值的偏差都有纠正措施', en: 'Every deviation over its threshold has a corrective action' },
  notes: {
    no_baseline: { zh: '还没有基线，无从计算偏差。', en: 'Without a baseline there are no deviations to compute.' },
    none: {
      zh: '对照基线 {number} 计算，没有超过阈值的偏差。',
      en: 'Computed against baseline {number}: none over its threshold.',
    },
    against: { zh: '对照基线 {number} 计算。', en: 'Computed against baseline {number}.' },
    task: { zh: '晚 {days} 个工作日，还没有措施', en: '{days} {days|workday|workdays} late, without an action' },
    stage: {
      zh: '阶段晚 {days} 个工作日，还没有措施',
      en: 'The stage is {days} {days|workday|workdays} late, without an action',
    },
    index: { zh: '{percent}%，低于 {floor}%，还没有措施', en: '{percent}%, under {floor}%, without an action' },
    over: {
      zh: '已支出 {spent}，到今天计划 {planned}，还没有措施',
      en: '{spent} spent where {planned} was planned until today, without an action',
    },
    spi: { zh: '进度绩效指数（SPI）', en: 'Schedule performance index (SPI)' },
    cpi: { zh: '成本绩效指数（CPI）', en: 'Cost performance index (CPI)' },
    spending: { zh: '支出', en: 'Spending' },
  },
  params: z.strictObject({}),
  reads: [baseline.type, task.type, expense.type, correctiveAction.type],
  facts: place => controlFacts(place),
  judge: (facts, _params, { today }) => {
    const where = { path: 'control/deviations' }
    if (!isMeasured(facts))
      return {
        ...{ passed: false, have: 0, need: null, note: { code: 'no_baseline', params: {} } },
        ...{ missing: [], missingCount: 1, where: { path: 'control' }, seen: [] },
      }
    const found = findDeviations(facts, today, calendarWith(facts.days))
    const open = found.filter(one => !isAnswered(one, facts, today))
    const { id, version, number } = facts.baseline
    return {
      ...{ passed: open.length === 0, have: found.length - open.length, need: found.length },
      note: { code: found.length === 0 ? 'none' : 'against', params: { number } },
      ...{ missing: open.slice(0, SHOWN).map(missing), missingCount: open.length, where },
      seen: [{ id, version }, ...facts.actions.map(action => ({ id: action.id, version: action.version }))],
    }
  },
})

function missing({ kind, taskId, title, stageKey, days, percent, floor, planned, spent }: Deviation) {
  const label = title ?? stageKey ?? kind
  if (kind === 'task') return { recordId: taskId ?? '', label, why: { code: 'task', params: { days } } }
  if (kind === 'stage') return { label, why: { code: 'stage', params: { days } } }
  if (kind !== 'spending') return { label, why: { code: 'index', params: { percent, floor } } }
  const params = { planned: inThousands(planned ?? '0'), spent: inThousands(spent ?? '0') }
  return { label, why: { code: 'over', params } }
}
