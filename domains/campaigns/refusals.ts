import { defineRefusals } from '#kernel/error/refusal.ts'

export const campaignsRefusals = defineRefusals({
  'campaign.wrong_state': {
    status: 409,
    zh: '活动“{name}”{state}，不能{verb}。',
    en: 'The campaign “{name}” is {state}; it cannot be {verb}.',
  },
  'campaign.finish_before_start': {
    status: 422,
    zh: '结束日期 {finish} 早于开始日期 {start}。',
    en: 'The finish {finish} lies before the start {start}.',
  },
  'campaign.future': { status: 422, zh: '实际日期 {date} 还没有到。', en: 'The actual date {date} has not come yet.' },
  'campaign.ended_before_started': {
    status: 422,
    zh: '实际结束 {endedOn} 早于实际开始 {startedOn}。',
    en: 'Ended on {endedOn} lies before started on {startedOn}.',
  },
  'campaign.to_replan': {
    status: 409,
    zh: '活动“{name}”沿用自上一轮，请先重新确认日期和预算。',
    en: 'The campaign “{name}” comes from the iteration before. Confirm its dates and money first.',
  },
  'content_item.wrong_state': {
    status: 409,
    zh: '内容“{title}”{state}，不能{verb}。',
    en: 'The content “{title}” is {state}; it cannot be {verb}.',
  },
  'deviation.gone': { status: 409, zh: '这项偏差已经消除。', en: 'This deviation is gone.' },
})
