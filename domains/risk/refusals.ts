import { defineRefusals } from '#kernel/error/refusal.ts'

export const riskRefusals = defineRefusals({
  'risk.wrong_state': {
    status: 409,
    zh: '风险“{event}”{state}，不能{verb}。',
    en: 'The risk “{event}” cannot be {verb} (its state: {state}).',
  },
  'risk.not_judged': {
    status: 422,
    zh: '先判断可能性，以及对时间、成本或质量至少一项的影响。',
    en: 'First judge its probability, and its impact on time, cost or quality.',
  },
  'risk.response_unfit': {
    status: 422,
    zh: '{kind}不能用“{response}”来应对。',
    en: '“{response}” is no response to a risk of the kind “{kind}”.',
  },
  'risk.review_past': {
    status: 422,
    zh: '下次复核要晚于今天（{today}）。',
    en: 'The next review is later than today ({today}).',
  },
  'issue.wrong_state': {
    status: 409,
    zh: '问题“{title}”{state}，不能{verb}。',
    en: 'The issue “{title}” is {state}; it cannot be {verb}.',
  },
  'change_request.wrong_state': {
    status: 409,
    zh: '变更“{title}”{state}，不能{verb}。',
    en: 'The change “{title}” cannot be {verb} (its state: {state}).',
  },
  'change_request.row_incomplete': {
    status: 422,
    zh: '第 {row} 行“{kind}”还缺{cell}。',
    en: 'Row {row}, “{kind}”, lacks its {cell}.',
  },
  'change_request.empty': {
    status: 422,
    zh: '还没有写变更内容：至少加一行，或写明对范围的影响。',
    en: 'It changes nothing yet: add a row, or say what it does to the scope.',
  },
  'change_request.unfit': {
    status: 409,
    zh: '变更“{title}”和现在的计划对不上。{what}',
    en: 'The change “{title}” does not fit the plan as it is now. {what}',
  },
  'change_request.changed_since': {
    status: 409,
    zh: '落实以后又有改动，不能撤销：{what}。先把它们改回来，或另提一份变更。',
    en: 'It cannot be revoked, since something has changed after it was applied: {what}. Set that back first, or ask for another change.',
  },
  'change_request.sponsor_only': {
    status: 403,
    zh: '撤销已落实的变更，要由项目发起人来做。',
    en: 'An applied change is revoked by the project’s sponsor.',
  },
  'none_stated.changes': {
    status: 409,
    zh: '这一轮已有 {count} 份变更申请，不能确认“没有变更”。先在“变更”页撤回它们。',
    en: 'There {count|is|are} {count} change {count|request|requests} in this iteration. Withdraw {count|it|them} on the page “Changes” first.',
  },
  'none_stated.foreseen_issues': {
    status: 409,
    zh: '已登记 {count} 个可预见的问题，不能确认“没有”。先在“问题”页删除登记错的。',
    en: '{count} foreseeable {count|issue is|issues are} entered already. Delete what was entered by mistake on the page “Issues” first.',
  },
  'none_stated.exists': {
    status: 409,
    zh: '已经有人确认过没有；刷新页面能看到是谁、为什么。',
    en: 'Somebody has stated that already. Reload the page to see who, and why.',
  },
})
