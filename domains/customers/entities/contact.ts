import { defineEntity } from '#kernel/entity/entity.ts'

/** A person at a customer, with their part in the decision. */
export const contact = defineEntity({
  type: 'contact',
  prefix: 'con',
  module: 'customers',
  place: 'workspace',
  path: 'contacts',
  label: { zh: '联系人', en: 'Contact' },
  title: 'name',
  search: ['name', 'title', 'phone', 'email'],
  list: ['name', 'customerId', 'title', 'decisionRole', 'phone', 'email', 'ownerId'],
  editable: ['customerId', 'name', 'title', 'decisionRole', 'phone', 'email', 'wechat', 'note'],
  generic: ['create', 'update', 'remove'],
  indexes: [['customerId'], ['phone'], ['email'], ['name']],
  fields: {
    customerId: { kind: 'reference', to: 'customer', label: { zh: '客户', en: 'Customer' }, required: true },
    name: { kind: 'text', label: { zh: '姓名', en: 'Name' }, required: true, max: 100 },
    title: { kind: 'text', label: { zh: '职务', en: 'Title' }, max: 100 },
    decisionRole: {
      kind: 'choice',
      label: { zh: '决策角色', en: 'Part in the decision' },
      options: {
        decider: { zh: '决策者', en: 'Decides' },
        influencer: { zh: '影响者', en: 'Influences' },
        champion: { zh: '支持者', en: 'Supports us' },
        user: { zh: '使用者', en: 'Uses' },
        buyer: { zh: '采购', en: 'Buys' },
        gatekeeper: { zh: '把关者', en: 'Keeps the gate' },
      },
    },
    phone: { kind: 'text', label: { zh: '电话', en: 'Phone' }, max: 60 },
    email: { kind: 'text', label: { zh: '邮箱', en: 'E-mail' }, max: 254 },
    wechat: { kind: 'text', label: { zh: '微信', en: 'WeChat' }, max: 60 },
    note: { kind: 'note', label: { zh: '备注', en: 'Note' }, max: 5000 },
  },
})
