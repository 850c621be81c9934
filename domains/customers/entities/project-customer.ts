import { defineEntity } from '#kernel/entity/entity.ts'

/** Whom a project sells to: one customer, chosen by name and changed only with a reason. */
export const projectCustomer = defineEntity({
  type: 'project_customer',
  prefix: 'pcu',
  module: 'customers',
  place: 'project',
  path: 'project-customers',
  label: { zh: '项目客户', en: 'Customer of the project' },
  title: 'name',
  list: ['name', 'customerId', 'chosenOn', 'ownerId'],
  editable: [],
  generic: [],
  indexes: [['customerId']],
  unique: [['projectId']],
  fields: {
    name: { kind: 'text', label: { zh: '选定时的名称', en: 'Name when it was chosen' }, required: true, max: 200 },
    customerId: { kind: 'reference', to: 'customer', label: { zh: '客户', en: 'Customer' }, required: true },
    chosenOn: { kind: 'date', label: { zh: '选定日期', en: 'Chosen on' }, required: true },
    changeReason: { kind: 'note', label: { zh: '更换原因', en: 'Why it was changed' }, max: 2_000 },
  },
})
