import type { ChoiceField } from '#kernel/entity/field.ts'

/** Which law a tender is held under; its own rules where a firm buys as it likes. */
export const regimes = {
  bidding: { zh: '招标投标法', en: 'Bidding Law' },
  procurement: { zh: '政府采购法', en: 'Government Procurement Law' },
  own: { zh: '企业自主采购', en: 'The buyer’s own rules' },
} as const satisfies ChoiceField['options']

export const methods = {
  open: { zh: '公开招标', en: 'Open tender' },
  invited: { zh: '邀请招标', en: 'Invited tender' },
  negotiated: { zh: '竞争性谈判', en: 'Competitive negotiation' },
  consulted: { zh: '竞争性磋商', en: 'Competitive consultation' },
  inquiry: { zh: '询价', en: 'Inquiry' },
  single: { zh: '单一来源', en: 'Single source' },
  framework: { zh: '框架协议', en: 'Framework agreement' },
} as const satisfies ChoiceField['options']

export const tenderStates = {
  noticed: { zh: '待定是否投标', en: 'To decide on' },
  declined: { zh: '不投标', en: 'No bid' },
  preparing: { zh: '备标中', en: 'In preparation' },
  submitted: { zh: '已投标', en: 'Submitted' },
  opened: { zh: '已开标', en: 'Opened' },
  won: { zh: '中标', en: 'Won' },
  lost: { zh: '未中标', en: 'Lost' },
  void: { zh: '流标', en: 'Void' },
  disqualified: { zh: '废标', en: 'Disqualified' },
  withdrawn: { zh: '弃标', en: 'Withdrawn' },
} as const satisfies ChoiceField['options']

/** What has become of a bid bond. */
export const bondEnds = {
  refunded: { zh: '已退还', en: 'Refunded' },
  turned: { zh: '转为履约保证金', en: 'Turned into the performance bond' },
  forfeited: { zh: '不予退还', en: 'Forfeited' },
} as const satisfies ChoiceField['options']
