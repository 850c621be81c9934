import { defineEntity } from '#kernel/entity/entity.ts'

/** One firm of a development plan: from the list to the first contact, or given up with a reason. */
export const developmentTarget = defineEntity({
  type: 'development_target',
  prefix: 'dvt',
  module: 'customers',
  place: 'project',
  path: 'development-targets',
  label: { zh: '开发对象', en: 'Development target' },
  title: 'name',
  search: ['name', 'note'],
  list: ['name', 'planId', 'state', 'contactedOn', 'ownerId'],
  editable: ['name', 'customerId', 'note'],
  generic: ['update', 'remove'],
  frozen: { field: 'state', in: ['given_up'] },
  indexes: [['planId'], ['customerId']],
  fields: {
    name: { kind: 'text', label: { zh: '单位名称', en: 'Firm' }, required: true, max: 200 },
    planId: { kind: 'reference', to: 'development_plan', label: { zh: '开发计划', en: 'Plan' }, required: true },
    customerId: { kind: 'reference', to: 'customer', label: { zh: '客户', en: 'Customer' } },
    note: { kind: 'note', label: { zh: '备注', en: 'Note' }, max: 2_000 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: {
        open: { zh: '未接触', en: 'Not yet approached' },
        reached: { zh: '已联系上', en: 'Reached' },
        contacted: { zh: '已初次接触', en: 'First contact made' },
        given_up: { zh: '已放弃', en: 'Given up' },
      },
    },
    reachedOn: { kind: 'date', label: { zh: '联系上的日期', en: 'Reached on' } },
    contactedOn: { kind: 'date', label: { zh: '初次接触日期', en: 'First contact on' } },
    result: { kind: 'note', label: { zh: '接触情况', en: 'What came of it' }, max: 2_000 },
    giveUpReason: { kind: 'note', label: { zh: '放弃原因', en: 'Why it was given up' }, max: 2_000 },
  },
})
