import { defineRefusals } from '#kernel/error/refusal.ts'

export const feasibilityRefusals = defineRefusals({
  'feasibility_study.wrong_state': {
    status: 409,
    zh: '可行性研究“{name}”{state}，不能{verb}。',
    en: 'The feasibility study “{name}” cannot be {verb} (its state: {state}).',
  },
  'feasibility_study.in_work': {
    status: 409,
    zh: '第 {number} 版还没有决定，请在这一版上继续写。',
    en: 'Version {number} is not decided yet. Go on writing in that one.',
  },
  'feasibility_study.reason_needed': {
    status: 422,
    zh: '第 {number} 版已经决定。写新版要说明原因。',
    en: 'Version {number} is decided. Say why a new one is written.',
  },
  'feasibility_study.incomplete': {
    status: 422,
    zh: '可行性研究还缺 {count} 处：{parts}。补齐再送审。',
    en: 'The feasibility study still lacks {count} {count|thing|things}: {parts}. Write that, then submit it.',
  },
  'feasibility_study.fixed': {
    status: 409,
    zh: '第 {number} 版{state}，内容不能再改。{next}',
    en: 'Version {number} does not change any more (its state: {state}). {next}',
  },
  'feasibility_study.beyond_horizon': {
    status: 422,
    zh: '测算期只到第 {horizon} 年，第 {period} 年不在其中。请先把测算期改长。',
    en: 'The horizon ends with year {horizon}; year {period} lies beyond it. Make the horizon longer first.',
  },
  'feasibility_study.horizon_too_short': {
    status: 422,
    zh: '第 {period} 年还有现金流，测算期不能短于它。请先删去那一年的金额。',
    en: 'There is cash flow in year {period}; the horizon cannot end before it. Take the amounts of that year away first.',
  },
})
