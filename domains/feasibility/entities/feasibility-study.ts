import { defineEntity } from '#kernel/entity/entity.ts'
import { LONGEST } from './flow-kinds.ts'

const decisions = { go: { zh: '可行，做', en: 'Go' }, no_go: { zh: '不可行，不做', en: 'No-go' } }

/**
 * Can and should it be done? In versions. Its five dimensions and its cash flow are records of their own; what it
 * recommends becomes the decision when the sponsor approves it.
 */
export const feasibilityStudy = defineEntity({
  type: 'feasibility_study',
  prefix: 'fst',
  module: 'feasibility',
  place: 'project',
  path: 'feasibility-studies',
  label: { zh: '可行性研究', en: 'Feasibility study' },
  title: 'name',
  search: ['name', 'conclusion'],
  list: ['name', 'number', 'state', 'recommendation', 'decision', 'decidedOn', 'ownerId'],
  editable: [
    ...(['conclusion', 'recommendation', 'reason', 'discountRate', 'horizon', 'swing'] as const),
    ...(['fixedCost', 'price', 'variableCost'] as const),
  ],
  generic: ['update'],
  ofIteration: true,
  frozen: { field: 'state', in: ['submitted', 'decided', 'superseded'] },
  unique: [['projectId', 'iteration', 'number']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 200 },
    number: { kind: 'integer', label: { zh: '版本', en: 'Version' }, required: true, min: 1 },
    conclusion: {
      kind: 'note',
      label: { zh: '研究结论', en: 'Conclusion' },
      help: {
        zh: '把五个方面合起来看，几句话说清楚能不能做、在什么条件下做。',
        en: 'All five sides together, in a few sentences: can it be done, and under which conditions?',
      },
      max: 10_000,
    },
    recommendation: { kind: 'choice', label: { zh: '建议', en: 'Recommendation' }, options: decisions },
    reason: {
      kind: 'note',
      label: { zh: '理由', en: 'Reason' },
      help: { zh: '为什么做，或为什么不做。', en: 'Why it should be done, or why not.' },
      max: 4_000,
    },
    discountRate: {
      kind: 'decimal',
      label: { zh: '折现率（%）', en: 'Discount rate (%)' },
      help: {
        zh: '公司对这类项目要求的最低年收益，例如 8。',
        en: 'What the company asks of such a project at least, a year: 8, for example.',
      },
      scale: 2,
      min: 0,
      max: 100,
    },
    horizon: {
      kind: 'integer',
      label: { zh: '测算期（年）', en: 'Horizon (years)' },
      help: {
        zh: '第 0 年是投入的时候，之后逐年测算。',
        en: 'Year 0 is when money is laid out; the years after it follow.',
      },
      required: true,
      min: 1,
      max: LONGEST,
    },
    swing: {
      kind: 'decimal',
      label: { zh: '敏感性变动（%）', en: 'Swing for sensitivity (%)' },
      help: {
        zh: '每个因素上下各变动多少，看净现值怎样变。',
        en: 'By how much each driver is moved down and up, to see what becomes of the value.',
      },
      scale: 2,
      min: 1,
      max: 100,
    },
    fixedCost: {
      kind: 'money',
      label: { zh: '每年固定成本', en: 'Fixed cost a year' },
      help: { zh: '用来算盈亏平衡点，可以不填。', en: 'For the break-even point; may stay empty.' },
      min: 0,
    },
    price: { kind: 'money', label: { zh: '单位售价', en: 'Price of a unit' }, min: 0 },
    variableCost: { kind: 'money', label: { zh: '单位变动成本', en: 'Variable cost of a unit' }, min: 0 },
    revisedBecause: { kind: 'note', label: { zh: '为什么写新版', en: 'Why it was written anew' }, max: 2_000 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: {
        draft: { zh: '起草中', en: 'Draft' },
        submitted: { zh: '审批中', en: 'In review' },
        decided: { zh: '已决定', en: 'Decided' },
        superseded: { zh: '已被新版取代', en: 'Superseded' },
      },
    },
    decision: { kind: 'choice', label: { zh: '决定', en: 'Decision' }, options: decisions },
    decidedOn: { kind: 'date', label: { zh: '决定日期', en: 'Decided on' } },
  },
})
