import { defineEntity } from '#kernel/entity/entity.ts'

/** New days for what is still owed on a receivable. The sponsor approves it; then its instalments take the place of the rest. */
export const rescheduling = defineEntity({
  type: 'rescheduling',
  prefix: 'rsd',
  module: 'contracts',
  place: 'project',
  path: 'reschedulings',
  label: { zh: '延期协议', en: 'Rescheduling' },
  title: 'name',
  search: ['name'],
  list: ['name', 'receivableId', 'rest', 'state', 'createdAt'],
  editable: [],
  generic: [],
  indexes: [['receivableId']],
  fields: {
    name: { kind: 'text', label: { zh: '款项', en: 'Receivable' }, required: true, max: 200 },
    contractId: {
      kind: 'reference',
      to: 'contract',
      loose: true,
      label: { zh: '合同', en: 'Contract' },
      required: true,
    },
    receivableId: { kind: 'reference', to: 'receivable', label: { zh: '应收款', en: 'Receivable' }, required: true },
    rest: { kind: 'money', label: { zh: '未收余额', en: 'Still owed' }, required: true, min: 0 },
    instalments: {
      kind: 'list',
      label: { zh: '分期', en: 'Instalments' },
      help: { zh: '各期之和等于未收的余额。', en: 'Together they are what is still owed.' },
      required: true,
      max: 24,
      of: {
        dueOn: { kind: 'date', label: { zh: '应收日期', en: 'Due on' }, required: true },
        amount: { kind: 'money', label: { zh: '金额', en: 'Amount' }, required: true, min: 0 },
      },
    },
    reason: { kind: 'note', label: { zh: '延期原因', en: 'Why' }, required: true, max: 2_000 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'submitted',
      options: {
        submitted: { zh: '审批中', en: 'In review' },
        approved: { zh: '已批准', en: 'Approved' },
        returned: { zh: '被退回', en: 'Returned' },
        withdrawn: { zh: '已撤回', en: 'Withdrawn' },
      },
    },
  },
})
