import { defineEntity } from '#kernel/entity/entity.ts'

/**
 * What the other side is to pay, by a day. What was paid on it is kept with it, always the sum of what payments are
 * allocated to it.
 */
export const receivable = defineEntity({
  type: 'receivable',
  prefix: 'rcv',
  module: 'contracts',
  place: 'project',
  path: 'receivables',
  label: { zh: '应收款', en: 'Receivable' },
  title: 'name',
  search: ['name', 'milestone'],
  list: ['name', 'contractId', 'amount', 'paid', 'dueOn', 'state', 'ownerId'],
  editable: [],
  generic: [],
  indexes: [['contractId'], ['ownerId', 'state', 'dueOn']],
  fields: {
    name: {
      kind: 'text',
      label: { zh: '款项', en: 'Receivable' },
      help: { zh: '例如：首付款、到货款、质保金。', en: 'For example: down payment, on arrival, retention money.' },
      required: true,
      max: 200,
    },
    contractId: { kind: 'reference', to: 'contract', label: { zh: '合同', en: 'Contract' }, required: true },
    milestone: {
      kind: 'text',
      label: { zh: '付款条件', en: 'Condition' },
      help: { zh: '按里程碑付款的写明是哪一个。', en: 'The milestone that it is paid at, where there is one.' },
      max: 300,
    },
    amount: { kind: 'money', label: { zh: '应收金额', en: 'Amount' }, required: true, min: 0 },
    dueOn: { kind: 'date', label: { zh: '应收日期', en: 'Due on' }, required: true },
    paid: { kind: 'money', label: { zh: '已收金额', en: 'Paid' }, required: true, min: 0 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: {
        open: { zh: '未收齐', en: 'Open' },
        paid: { zh: '已收齐', en: 'Paid' },
        replaced: { zh: '已重新安排', en: 'Rescheduled' },
      },
    },
    reschedulingId: {
      kind: 'reference',
      to: 'record',
      loose: true,
      label: { zh: '延期协议', en: 'Rescheduling' },
    },
  },
})
