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
})
