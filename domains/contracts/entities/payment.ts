import { defineEntity } from '#kernel/entity/entity.ts'

/** Money that came in under a contract, and which receivables it pays. The rest is not allocated yet. */
export const payment = defineEntity({
  type: 'payment',
  prefix: 'pay',
  module: 'contracts',
  place: 'project',
  path: 'payments',
  label: { zh: '回款', en: 'Payment' },
  title: 'payer',
  search: ['payer', 'bankReference'],
  list: ['paidOn', 'payer', 'contractId', 'amount', 'allocated', 'bankReference', 'state'],
  editable: [],
  generic: [],
  indexes: [['contractId'], ['paidOn']],
  unique: [['contractId', 'bankKey']],
  fields: {
    payer: { kind: 'text', label: { zh: '付款方', en: 'Payer' }, required: true, max: 200 },
    contractId: { kind: 'reference', to: 'contract', label: { zh: '合同', en: 'Contract' }, required: true },
    paidOn: { kind: 'date', label: { zh: '到账日期', en: 'Paid on' }, required: true },
    amount: { kind: 'money', label: { zh: '到账金额', en: 'Amount' }, required: true, min: 0 },
    bankReference: {
      kind: 'text',
      label: { zh: '银行流水号', en: 'Bank reference' },
      help: { zh: '同一合同下一笔流水只登记一次。', en: 'Entered once under a contract.' },
      required: true,
      max: 80,
    },
    // As it is compared; a payment that was taken back gives its reference free.
    bankKey: { kind: 'text', hidden: true, label: { zh: '银行流水号', en: 'Bank reference' } },
    allocated: { kind: 'money', label: { zh: '已分配', en: 'Allocated' }, required: true, min: 0 },
    allocations: {
      kind: 'list',
      label: { zh: '分配到', en: 'Allocated to' },
      help: { zh: '可以只分配一部分，其余留待以后。', en: 'Some of it is enough; the rest waits.' },
      max: 100,
      keyedBy: ['receivableId'],
      of: {
        receivableId: {
          kind: 'reference',
          to: 'receivable',
          label: { zh: '应收款', en: 'Receivable' },
          required: true,
        },
        amount: { kind: 'money', label: { zh: '金额', en: 'Amount' }, required: true, min: 0 },
      },
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'received',
      options: {
        received: { zh: '已到账', en: 'Received' },
        taken_back: { zh: '已撤销', en: 'Taken back' },
      },
    },
    takenBackBecause: { kind: 'note', label: { zh: '撤销原因', en: 'Why it was taken back' }, max: 2_000 },
  },
})
