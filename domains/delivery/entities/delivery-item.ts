import { defineEntity } from '#kernel/entity/entity.ts'

/** What was promised to the customer: how much of it, until when, and how far it is on its way to them. */
export const deliveryItem = defineEntity({
  type: 'delivery_item',
  prefix: 'dlv',
  module: 'delivery',
  place: 'project',
  path: 'delivery-items',
  label: { zh: '交付项', en: 'Delivery item' },
  title: 'what',
  search: ['what', 'contract', 'description'],
  list: ['what', 'quantity', 'unit', 'dueOn', 'state', 'receivedBy', 'ownerId'],
  editable: ['what', 'quantity', 'unit', 'contract', 'description', 'checks'],
  // The day moves by a command, with the reason.
  onCreate: ['dueOn'],
  generic: ['create', 'update', 'remove'],
  frozen: { field: 'state', in: ['ready', 'delivered', 'accepted'] },
  staysOnce: 'deliveredOn',
  indexes: [['ownerId', 'state', 'dueOn']],
  fields: {
    what: {
      kind: 'text',
      label: { zh: '交付什么', en: 'What is delivered' },
      help: { zh: '按合同里的叫法写。', en: 'As the contract calls it.' },
      required: true,
      max: 300,
    },
    quantity: { kind: 'decimal', label: { zh: '数量', en: 'Quantity' }, required: true, scale: 4, min: 0 },
    unit: {
      kind: 'text',
      label: { zh: '单位', en: 'Unit' },
      help: { zh: '例如套、台、份、人天。', en: 'Such as sets, pieces, days of work.' },
      max: 40,
    },
    contract: {
      kind: 'text',
      label: { zh: '所属合同', en: 'Contract' },
      help: { zh: '合同编号或名称，最好写到第几条。', en: 'Its number or name, best with the clause.' },
      max: 200,
    },
    dueOn: { kind: 'date', label: { zh: '交付期限', en: 'Due on' }, required: true },
    description: { kind: 'note', label: { zh: '说明', en: 'Description' }, max: 4_000 },
    checks: {
      kind: 'list',
      label: { zh: '质量检查', en: 'Quality checks' },
      help: {
        zh: '这一项要通过的检查，在“控制”里登记。全部合格或让步接收，才算备妥。',
        en: 'The checks it has to pass; they are entered under “Control”. It is ready once all are passed or conceded.',
      },
      max: 60,
      keyedBy: ['checkId'],
      of: {
        checkId: {
          kind: 'reference',
          to: 'quality_check',
          label: { zh: '检查', en: 'Check' },
          required: true,
        },
      },
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'planned',
      options: {
        planned: { zh: '待备妥', en: 'Planned' },
        ready: { zh: '已备妥', en: 'Ready' },
        delivered: { zh: '已交付', en: 'Delivered' },
        accepted: { zh: '已验收', en: 'Accepted' },
        returned: { zh: '被退回', en: 'Returned' },
      },
    },
    readyOn: { kind: 'date', label: { zh: '备妥日期', en: 'Ready on' } },
    deliveredOn: { kind: 'date', label: { zh: '交付日期', en: 'Delivered on' } },
    receivedBy: {
      kind: 'text',
      label: { zh: '签收人', en: 'Received by' },
      help: { zh: '客户方谁签收的，写姓名和职务。', en: 'Who of the customer signed for it: name and function.' },
      max: 200,
    },
    receipt: {
      kind: 'note',
      label: { zh: '签收凭据', en: 'Receipt' },
      help: { zh: '签收单号，或者收条在哪里。', en: 'The number of the receipt, or where it is kept.' },
      max: 2_000,
    },
    acceptedOn: { kind: 'date', label: { zh: '验收日期', en: 'Accepted on' } },
    returnedOn: { kind: 'date', label: { zh: '退回日期', en: 'Returned on' } },
    returnReason: { kind: 'note', label: { zh: '退回原因', en: 'Why it was returned' }, max: 2_000 },
  },
})
