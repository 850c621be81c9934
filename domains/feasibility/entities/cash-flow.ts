import { defineEntity } from '#kernel/entity/entity.ts'
import { flowKinds, LONGEST } from './flow-kinds.ts'

/** Money of one kind that a study sees coming in or going out in one year. Written by the table's own command. */
export const cashFlow = defineEntity({
  type: 'cash_flow',
  prefix: 'cfl',
  module: 'feasibility',
  place: 'project',
  path: 'cash-flows',
  label: { zh: '现金流', en: 'Cash flow' },
  title: 'name',
  list: ['name', 'period', 'amount'],
  editable: [],
  generic: [],
  ofIteration: true,
  unique: [['studyId', 'kind', 'period']],
  fields: {
    studyId: {
      kind: 'reference',
      loose: true,
      to: 'feasibility_study',
      label: { zh: '可行性研究', en: 'Feasibility study' },
      required: true,
    },
    kind: { kind: 'choice', label: { zh: '种类', en: 'Kind' }, required: true, options: flowKinds },
    name: {
      kind: 'text',
      label: { zh: '名称', en: 'Name' },
      required: true,
      given: Object.values(flowKinds),
      max: 120,
    },
    period: { kind: 'integer', label: { zh: '第几年', en: 'Year' }, required: true, min: 0, max: LONGEST },
    amount: { kind: 'money', label: { zh: '金额', en: 'Amount' }, required: true, min: 0.01 },
  },
})
