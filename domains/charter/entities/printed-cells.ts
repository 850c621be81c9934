import type { SimpleField } from '#kernel/entity/field.ts'
import { priorities, scopeKinds } from './kinds.ts'

type Cells = Readonly<Record<string, SimpleField>>

const id = { kind: 'text', label: { zh: '记录', en: 'Record' }, required: true, max: 40 } as const

/** The project as a charter names it. */
export const headCells = {
  name: { kind: 'text', label: { zh: '项目', en: 'Project' }, required: true, max: 120 },
  customer: { kind: 'text', label: { zh: '客户', en: 'Customer' }, max: 200 },
  sponsor: { kind: 'text', label: { zh: '发起人', en: 'Sponsor' }, max: 200 },
  manager: { kind: 'text', label: { zh: '项目经理', en: 'Project manager' }, max: 200 },
  start: { kind: 'date', label: { zh: '开始', en: 'Start' }, required: true },
  finish: { kind: 'date', label: { zh: '结束', en: 'Finish' }, required: true },
} as const satisfies Cells

export const scopeCells = {
  id,
  kind: { kind: 'choice', label: { zh: '类型', en: 'Kind' }, required: true, options: scopeKinds },
  statement: { kind: 'text', label: { zh: '内容', en: 'Statement' }, required: true, max: 500 },
  reason: { kind: 'text', label: { zh: '原因', en: 'Reason' }, max: 1_000 },
} as const satisfies Cells

export const requirementCells = {
  id,
  number: { kind: 'integer', label: { zh: '编号', en: 'Number' }, required: true },
  statement: { kind: 'text', label: { zh: '要求', en: 'Requirement' }, required: true, max: 500 },
  expectedResult: { kind: 'text', label: { zh: '预期结果', en: 'Intended result' }, max: 2_000 },
  acceptance: { kind: 'text', label: { zh: '验收标准', en: 'Acceptance criterion' }, max: 2_000 },
  priority: { kind: 'choice', label: { zh: '优先级', en: 'Priority' }, required: true, options: priorities },
  source: { kind: 'text', label: { zh: '来源', en: 'Source' }, max: 300 },
} as const satisfies Cells

export const goalCells = {
  id,
  statement: { kind: 'text', label: { zh: '目标', en: 'Goal' }, required: true, max: 500 },
  direction: { kind: 'text', label: { zh: '方向', en: 'Direction' }, max: 40 },
  baseline: { kind: 'text', label: { zh: '基准值', en: 'Baseline' }, max: 40 },
  target: { kind: 'text', label: { zh: '目标值', en: 'Target' }, max: 40 },
  bandLow: { kind: 'text', label: { zh: '区间下限', en: 'Band from' }, max: 40 },
  bandHigh: { kind: 'text', label: { zh: '区间上限', en: 'Band to' }, max: 40 },
  unit: { kind: 'text', label: { zh: '单位', en: 'Unit' }, max: 40 },
  deadline: { kind: 'date', label: { zh: '截止日', en: 'Deadline' } },
} as const satisfies Cells
