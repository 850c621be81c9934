import { defineRefusals } from '#kernel/error/refusal.ts'

export const opportunitiesRefusals = defineRefusals({
  'opportunity.wrong_state': {
    status: 409,
    zh: '商机“{name}”处于“{state}”，不能{verb}。',
    en: 'The opportunity “{name}” cannot be {verb} (its stage: {state}).',
  },
  'opportunity.same_stage': {
    status: 409,
    zh: '商机“{name}”已经在“{stage}”阶段。',
    en: 'The opportunity “{name}” is at the stage “{stage}” already.',
  },
  'opportunity.back_needs_reason': {
    status: 422,
    zh: '从“{from}”退回到“{to}”要说明原因。',
    en: 'Say why it goes back from “{from}” to “{to}”.',
  },
  'opportunity.no_customer': {
    status: 422,
    zh: '请写明是哪个客户：选一个客户，或填客户名称。',
    en: 'Say whose opportunity it is: choose a customer, or write the name.',
  },
  'opportunity.in_future': {
    status: 422,
    zh: '日期不能晚于今天（{today}）。',
    en: 'The date cannot be later than today ({today}).',
  },
})
