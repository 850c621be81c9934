import { defineEntity } from '#kernel/entity/entity.ts'
import { categories } from './categories.ts'

/**
 * Money that was spent, with its receipt. Another person approves it; afterwards it is settled. It counts for the iteration
 * in which it was entered, and is still accounted for when that one is over.
 */
export const expense = defineEntity({
  type: 'expense',
  prefix: 'exp',
  module: 'budget',
  place: 'project',
  path: 'expenses',
  label: { zh: '费用', en: 'Expense' },
  title: 'item',
  search: ['item', 'supplier', 'receiptNo', 'receiptKey'],
  list: ['spentOn', 'item', 'category', 'campaignId', 'supplier', 'receiptNo', 'amount', 'state'],
  editable: [],
  generic: ['remove'],
  frozen: { field: 'state', in: ['submitted', 'approved', 'settled'] },
  indexes: [['campaignId'], ['lineId'], ['spentOn']],
  unique: [['receiptKey']],
  fields: {
    item: { kind: 'text', label: { zh: '事项', en: 'For what' }, required: true, max: 200 },
    lineId: { kind: 'reference', to: 'budget_line', label: { zh: '预算行', en: 'Budget line' } },
    category: { kind: 'choice', label: { zh: '类别', en: 'Category' }, required: true, options: categories },
    campaignId: { kind: 'reference', to: 'campaign', label: { zh: '营销活动', en: 'Campaign' } },
    amount: { kind: 'money', label: { zh: '金额', en: 'Amount' }, required: true, min: 0 },
    spentOn: { kind: 'date', label: { zh: '发生日期', en: 'Spent on' }, required: true },
    supplier: { kind: 'text', label: { zh: '供应商', en: 'Supplier' }, max: 200 },
    receiptNo: {
      kind: 'text',
      label: { zh: '票据号码', en: 'Receipt number' },
      help: {
        zh: '同一张票据只能登记一次，空格、连字符、大小写和全角半角不作区分。',
        en: 'The same receipt is entered once only; blanks, hyphens, case and full-width forms make no difference.',
      },
      max: 60,
    },
    // The receipt's number as it is compared. It bears the label of the number: a refusal by the index names that one.
    receiptKey: { kind: 'text', hidden: true, label: { zh: '票据号码', en: 'Receipt number' } },
    note: { kind: 'note', label: { zh: '说明', en: 'Note' }, max: 2_000 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: {
        draft: { zh: '草稿', en: 'Draft' },
        submitted: { zh: '待审批', en: 'Submitted' },
        approved: { zh: '已批准', en: 'Approved' },
        rejected: { zh: '被退回', en: 'Rejected' },
        settled: { zh: '已结清', en: 'Settled' },
      },
    },
    settledOn: { kind: 'date', label: { zh: '结清日期', en: 'Settled on' } },
  },
})
