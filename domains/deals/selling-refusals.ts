import { defineRefusals } from '#kernel/error/refusal.ts'

export const sellingRefusals = defineRefusals({
  'product.wrong_state': {
    status: 409,
    zh: '产品“{name}”{state}，不能{verb}。',
    en: 'The product “{name}” cannot be {verb} (its state: {state}).',
  },
  'proposal.wrong_state': {
    status: 409,
    zh: '方案报价“{name}”{state}，不能{verb}。',
    en: 'The proposal “{name}” cannot be {verb} (its state: {state}).',
  },
  'proposal.exists': {
    status: 409,
    zh: '项目已有第 {number} 版方案报价。请打开它，用“写新版”另起一版。',
    en: 'The project has version {number} of its proposal. Open that and write a new version of it.',
  },
  'proposal.draft_exists': {
    status: 409,
    zh: '第 {number} 版还没有批准，请在这一版上继续写。',
    en: 'Version {number} is not approved yet. Go on writing in that one.',
  },
  'proposal.not_newest': {
    status: 409,
    zh: '已有第 {number} 版，请在那一版上继续。',
    en: 'There is version {number} already. Go on with that one.',
  },
  'proposal.empty': {
    status: 422,
    zh: '报价里还没有一行。请先添加产品或服务，再提交。',
    en: 'The quote has no line yet. Add a product or a service, then submit it.',
  },
  'proposal.lacks': {
    status: 422,
    zh: '还缺：{parts}。写完再提交。',
    en: 'The proposal still lacks: {parts}. Fill that in, then submit it.',
  },
  'proposal.no_quantity': {
    status: 422,
    zh: '“{name}”的数量是 0。填上数量，或删掉这一行。',
    en: 'The quantity of “{name}” is 0. Enter it, or drop the line.',
  },
  'proposal.discount_too_big': {
    status: 422,
    zh: '整单优惠 {discount} 超过各行合计 {sum}。把优惠改小再提交。',
    en: 'The discount on the whole ({discount}) is more than the lines come to ({sum}). Make it smaller, then submit it.',
  },
  'proposal.expired': {
    status: 422,
    zh: '这一版的有效期到 {date} 为止，已经过了。请写新版，改有效期。',
    en: 'This version was valid until {date}. Write a new version with a later day.',
  },
  'proposal.answered_late': {
    status: 422,
    zh: '客户 {on} 的确认晚于有效期 {date}。请写新版，再请客户确认。',
    en: 'The customer’s answer of {on} came after {date}, until when it was valid. Write a new version and have that confirmed.',
  },
  'proposal.day_out_of_order': {
    status: 422,
    zh: '日期要在 {from} 到 {to} 之间。',
    en: 'The day must lie between {from} and {to}.',
  },
  'quote_line.not_said': {
    status: 422,
    zh: '没有选目录产品时，要填“{field}”。',
    en: 'Without a product of the catalogue, “{field}” must be filled in.',
  },
  'quote_line.product_retired': {
    status: 422,
    zh: '产品“{name}”已停售，不能再报价。换一个在售的产品。',
    en: 'The product “{name}” is retired and not quoted any more. Choose one that is on sale.',
  },
  'negotiation_term.wrong_state': {
    status: 409,
    zh: '条款“{name}”{state}，不能{verb}。',
    en: 'The term “{name}” cannot be {verb} (its state: {state}).',
  },
  'negotiation_term.no_figure': {
    status: 422,
    zh: '“{text}”不是一个数。底线按数衡量，这里只填数字，单位写在“单位”里。',
    en: '“{text}” is no figure. The floor is measured as one: enter digits only, and the unit under “Unit”.',
  },
  'negotiation_term.beyond_floor': {
    status: 422,
    zh: '{agreed} 超出底线 {floor}。写明原因，提交发起人批准；或继续谈。',
    en: '{agreed} goes beyond the floor of {floor}. Say why and ask the sponsor, or go on negotiating.',
  },
  'negotiation_term.floor_is_sponsors': {
    status: 403,
    zh: '底线只有项目发起人能改。请发起人来改，或把超出底线的结果提交批准。',
    en: 'Only the project’s sponsor moves the floor. Ask them to, or submit what goes beyond it for approval.',
  },
})
