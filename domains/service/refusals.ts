import { defineRefusals } from '#kernel/error/refusal.ts'

export const serviceRefusals = defineRefusals({
  'ticket.wrong_state': {
    status: 409,
    zh: '工单“{subject}”{state}，不能{verb}。',
    en: 'The ticket “{subject}” cannot be {verb} (its state: {state}).',
  },
  'ticket.no_satisfaction': {
    status: 422,
    zh: '关闭工单前，请填客户给的满意度（1–5 分）；问不到就写明原因。',
    en: 'Before a ticket is closed, enter how satisfied the customer is (1 to 5), or say why they were not asked.',
  },
  'satisfaction.score_outside': {
    status: 422,
    zh: '这种问法的得分是 {min} 到 {max}，不能是 {score}。',
    en: 'On this scale a score lies between {min} and {max}; it cannot be {score}.',
  },
  'service.future': {
    status: 422,
    zh: '{date} 还没有到，今天是 {today}。',
    en: '{date} has not come yet; today is {today}.',
  },
  'care_plan.wrong_state': {
    status: 409,
    zh: '“{customer}”的关怀计划{state}，不能{verb}。',
    en: 'The care plan of “{customer}” cannot be {verb} (its state: {state}).',
  },
  'care_plan.running': {
    status: 409,
    zh: '“{customer}”的关怀计划正在进行，请在这个计划里改；要重新开始，先停止它。',
    en: 'The care plan of “{customer}” is running. Change that one, or end it before another begins.',
  },
  'revisit.wrong_state': {
    status: 409,
    zh: '“{customer}”的这次回访{state}，不能{verb}。',
    en: 'This revisit of “{customer}” cannot be {verb} (its state: {state}).',
  },
  'revisit.next_too_early': {
    status: 422,
    zh: '下次回访要晚于这次的 {date}。',
    en: 'The next revisit must lie after this one on {date}.',
  },
  'revisit.moved_to_past': {
    status: 422,
    zh: '改期要改到今天（{today}）或以后，不能是 {date}。',
    en: 'A revisit is moved to today ({today}) or later, not to {date}.',
  },
  'customer_event.wrong_state': {
    status: 409,
    zh: '客户活动“{name}”{state}，不能{verb}。',
    en: 'The customer event “{name}” cannot be {verb} (its state: {state}).',
  },
  'customer_training.wrong_state': {
    status: 409,
    zh: '客户培训“{topic}”{state}，不能{verb}。',
    en: 'The customer training “{topic}” cannot be {verb} (its state: {state}).',
  },
  'customer_improvement.wrong_state': {
    status: 409,
    zh: '客户改进“{what}”{state}，不能{verb}。',
    en: 'The improvement “{what}” cannot be {verb} (its state: {state}).',
  },
  'service_none.contradicted': {
    status: 409,
    zh: '已经登记了 {count} 条，不能说没有。',
    en: '{count} {count|is|are} entered: it cannot be said that there is none.',
  },
  'service_none.exists': {
    status: 409,
    zh: '已经有人说明过了。',
    en: 'It has been stated already.',
  },
})
