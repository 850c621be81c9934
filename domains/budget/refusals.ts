import { defineRefusals } from '#kernel/error/refusal.ts'

export const budgetRefusals = defineRefusals({
  'budget.wrong_state': {
    status: 409,
    zh: '预算 v{number} {state}，不能{verb}。',
    en: 'Version {number} of the budget is {state}; it cannot be {verb}.',
  },
  'budget.draft_exists': {
    status: 409,
    zh: '已有未批准的预算 v{number}，请先完成它。',
    en: 'There is an unapproved version {number} already; finish that one first.',
  },
  'budget.exists': {
    status: 409,
    zh: '已有批准的预算 v{number}，请修订它。',
    en: 'Version {number} is approved already; revise it.',
  },
  'budget.empty': {
    status: 422,
    zh: '预算至少要有一行支出和一个资金来源。',
    en: 'A budget needs at least one line and one funding source.',
  },
  'budget.short': {
    status: 422,
    zh: '到 {month} 累计支出 {uses}，累计资金只有 {sources}，差 {gap}。',
    en: 'By {month} the uses add up to {uses}, but only {sources} are funded: {gap} are missing.',
  },
  'expense.wrong_state': {
    status: 409,
    zh: '费用“{item}”{state}，不能{verb}。',
    en: 'The expense “{item}” is {state}; it cannot be {verb}.',
  },
  'expense.no_amount': {
    status: 422,
    zh: '费用金额要大于零；没有费用请用“确认零费用”。',
    en: 'An expense is more than zero. Where nothing was spent, confirm that instead.',
  },
  'expense.no_receipt': {
    status: 422,
    zh: '提交前请填写票据号码。',
    en: 'Give the receipt number before you submit it.',
  },
  'expense.future': {
    status: 422,
    zh: '发生日期 {date} 还没有到。',
    en: '{date} has not come yet.',
  },
  'expense.receipt_used': {
    status: 409,
    zh: '票据 {receiptNo} 已登记在“{item}”上。',
    en: 'The receipt {receiptNo} is entered already, for “{item}”.',
  },
  'campaign.elsewhere': {
    status: 422,
    zh: '这个活动不在本项目的本轮里。',
    en: 'This campaign does not belong to the project’s present iteration.',
  },
  'budget_line.elsewhere': {
    status: 422,
    zh: '这一预算行不属于本项目本轮的预算。',
    en: 'This line does not belong to a budget of the project’s present iteration.',
  },
  'zero_spend.has_expenses': {
    status: 409,
    zh: '这个活动已有 {count} 笔费用，不能确认为零。',
    en: 'The campaign has {count} {count|expense|expenses}; it did not cost nothing.',
  },
  'zero_spend.exists': {
    status: 409,
    zh: '这个活动已确认为零费用。',
    en: 'It is confirmed already that the campaign cost nothing.',
  },
})
