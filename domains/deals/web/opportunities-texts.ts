import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const opportunitiesTexts = defineTexts('opportunities', {
  opportunities: { zh: '商机', en: 'Opportunities' },
  add: { zh: '登记商机', en: 'Enter an opportunity' },
  none: { zh: '还没有商机', en: 'No opportunities yet' },
  noneHelp: {
    zh: '写下谁可能买、金额多少、预计哪天成交和下一步做什么。',
    en: 'Who may buy, for how much, when, and what is done next.',
  },
  openSum: { zh: '在谈金额', en: 'Open' },
  weighted: { zh: '加权金额', en: 'Weighted' },
  weightedHelp: { zh: '金额 × 所在阶段的成交概率', en: 'Amount times the probability of its stage' },
  wonSum: { zh: '赢单金额', en: 'Won' },
  winRate: { zh: '赢单率', en: 'Win rate' },
  winRateHelp: { zh: '赢 {won}，丢 {lost}', en: '{won} won, {lost} lost' },
  settledNone: { zh: '还没有结果', en: 'None settled yet' },
  probability: { zh: '成交概率 {percent}%', en: '{percent}% likely' },
  next: { zh: '推进到“{stage}”', en: 'Move to “{stage}”' },
  move: { zh: '换阶段', en: 'Change the stage' },
  moveHelp: { zh: '退回较早的阶段要写原因。', en: 'Going back to an earlier stage needs a reason.' },
  win: { zh: '记为赢单', en: 'Record as won' },
  winHelp: { zh: '写明客户为什么选我们。', en: 'Say why the customer chose us.' },
  lose: { zh: '记为丢单', en: 'Record as lost' },
  loseHelp: {
    zh: '写明为什么丢、输给谁，以后的商机用得上。',
    en: 'Say why, and to whom; later opportunities learn from it.',
  },
  reopen: { zh: '重新打开', en: 'Reopen' },
  reopenHelp: {
    zh: '它回到“商务谈判”，原来的结果留在历史里。',
    en: 'It is negotiated again; how it ended stays in the history.',
  },
  lostTo: { zh: '输给 {name}', en: 'Lost to {name}' },
  nextStep: { zh: '下一步：{step}', en: 'Next: {step}' },
  expected: { zh: '预计成交', en: 'Close' },
})
