import { defineEntity } from '#kernel/entity/entity.ts'
import { activityKinds } from './activity-kinds.ts'

/** What was done to sell, with whom, and what came of it. */
export const salesActivity = defineEntity({
  type: 'sales_activity',
  prefix: 'sac',
  module: 'customers',
  place: 'project',
  path: 'sales-activities',
  label: { zh: '销售活动', en: 'Sales activity' },
  title: 'subject',
  search: ['subject', 'whom', 'result'],
  list: ['subject', 'kind', 'heldOn', 'customerId', 'result', 'nextOn', 'ownerId'],
  editable: ['subject', 'kind', 'heldOn', 'contactId', 'whom', 'result', 'nextStep', 'nextOn'],
  onCreate: ['customerId'],
  generic: ['create', 'update', 'remove'],
  indexes: [['customerId'], ['contactId'], ['nextOn']],
  fields: {
    subject: {
      kind: 'text',
      label: { zh: '做了什么', en: 'What was done' },
      help: { zh: '如“给生产科演示在线监测”。', en: 'Like “showed the online monitoring to the production team”.' },
      required: true,
      max: 200,
    },
    kind: { kind: 'choice', label: { zh: '类别', en: 'Kind' }, required: true, options: activityKinds },
    heldOn: { kind: 'date', label: { zh: '日期', en: 'On' }, required: true },
    customerId: {
      kind: 'reference',
      to: 'customer',
      label: { zh: '客户', en: 'Customer' },
      help: { zh: '不选就是本项目的客户。', en: 'The customer of the project where it is left empty.' },
    },
    contactId: { kind: 'reference', to: 'contact', label: { zh: '和谁', en: 'With whom' } },
    whom: { kind: 'text', label: { zh: '还有哪些人', en: 'Who else was there' }, max: 300 },
    result: {
      kind: 'note',
      label: { zh: '结果', en: 'What came of it' },
      help: { zh: '对方怎么反应，定了什么。', en: 'How they took it, what was settled.' },
      required: true,
      max: 4_000,
    },
    nextStep: { kind: 'text', label: { zh: '下一步', en: 'Next step' }, max: 300 },
    nextOn: { kind: 'date', label: { zh: '下一步日期', en: 'Next step on' } },
    nextDoneOn: { kind: 'date', label: { zh: '下一步做完于', en: 'Next step taken on' } },
    nextOutcome: { kind: 'note', label: { zh: '下一步的结果', en: 'What came of the next step' }, max: 2_000 },
  },
})
