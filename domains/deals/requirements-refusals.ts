import { defineRefusals } from '#kernel/error/refusal.ts'

export const requirementsRefusals = defineRefusals({
  'requirement_document.wrong_state': {
    status: 409,
    zh: '需求文档“{name}”{state}，不能{verb}。',
    en: 'The requirement document “{name}” cannot be {verb} (its state: {state}).',
  },
  'requirement_document.in_work': {
    status: 409,
    zh: '第 {number} 版还没有成为基线，请在这一版上继续。',
    en: 'Version {number} is no baseline yet. Go on in that one.',
  },
  'requirement_document.reason_needed': {
    status: 422,
    zh: '第 {number} 版已是基线。写新版要说明原因。',
    en: 'Version {number} is the baseline. Say why a new one is written.',
  },
  'requirement_document.incomplete': {
    status: 422,
    zh: '需求文档还缺：{parts}。写完再提交评审。',
    en: 'The requirement document still lacks: {parts}. Write that, then submit it.',
  },
  'requirement_document.no_lines': {
    status: 422,
    zh: '还没有在范围内的需求。至少写一条，再提交评审。',
    en: 'No requirement is in scope. Write at least one, then submit it.',
  },
  'requirement_document.no_criterion': {
    status: 422,
    zh: '{count} 条需求还没有验收标准：{numbers}。补上再提交评审。',
    en: '{count} {count|requirement has|requirements have} no acceptance criterion: {numbers}. Add {count|it|them}, then submit.',
  },
  'requirement_document.unnamed': {
    status: 422,
    zh: '请写明客户方由谁确认：填姓名，或选一位联系人。',
    en: 'Say who of the customer has confirmed it: a name, or one of the contacts.',
  },
  'requirement_document.confirmed_early': {
    status: 422,
    zh: '确认日期不能早于发给客户的日期（{sent}）。',
    en: 'It cannot have been confirmed before it was sent ({sent}).',
  },
  'requirement_document.in_future': {
    status: 422,
    zh: '日期不能晚于今天（{today}）。',
    en: 'The date cannot be later than today ({today}).',
  },
  'requirement_document.other_content': {
    status: 409,
    zh: '客户看到的内容和发出的第 {number} 版不一致，不能算作确认。请把这一版重新发给客户。',
    en: 'What the customer has seen is not version {number} as it was sent. Send this version again.',
  },
  'requirement_line.fixed': {
    status: 409,
    zh: '第 {number} 版{state}，需求条目不能再改。{mend}',
    en: 'The requirements of version {number} cannot be changed (its state: {state}). {mend}',
  },
  'requirement_line.wrong_state': {
    status: 409,
    zh: '需求“{text}”{state}，不能{verb}。',
    en: 'The requirement “{text}” cannot be {verb} (its state: {state}).',
  },
  'function_item.unknown_requirement': {
    status: 422,
    zh: '需求文档里没有这些编号：{numbers}。请到“需求”核对。',
    en: 'The requirement document has no such numbers: {numbers}. See “Requirements”.',
  },
})
