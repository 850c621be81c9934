import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const stakeholderTexts = defineTexts('stakeholders', {
  add: { zh: '登记干系人', en: 'Enter a stakeholder' },
  none: { zh: '还没有登记干系人', en: 'No stakeholders entered yet' },
  noneHelp: {
    zh: '写下项目影响谁、谁能影响项目：客户的决策人、公司的部门、渠道、监管。判断其权力和利益，就知道怎么对待。',
    en: 'Write down whom the project affects and who can affect it: who decides at the customer’s, departments, channels, authorities. Judge their power and interest, and it is clear how to meet them.',
  },
  firstOnly: {
    zh: '干系人太多，这里只显示最新的 {count} 个；请删除不再要紧的。',
    en: {
      one: 'Only the newest {count} stakeholder is shown here.',
      other: 'Only the newest {count} stakeholders are shown here. Delete whoever no longer matters.',
    },
  },
  grid: { zh: '权力／利益方格', en: 'Power/interest grid' },
  gridHelp: { zh: '4 和 5 算高。', en: '4 and 5 count as high.' },
  signedSum: {
    zh: '关键干系人 {count} 个，{done} 个已签署',
    en: '{done} of {count} key {count|stakeholder|stakeholders} signed off',
  },
  noKey: { zh: '还没有标出关键干系人', en: 'No key stakeholder is marked yet' },
  power: { zh: '权力', en: 'Power' },
  interest: { zh: '利益', en: 'Interest' },
  highPower: { zh: '权力高', en: 'High power' },
  lowPower: { zh: '权力低', en: 'Low power' },
  highInterest: { zh: '利益高', en: 'High interest' },
  lowInterest: { zh: '利益低', en: 'Low interest' },
  manage_closely: { zh: '重点管理', en: 'Manage closely' },
  keep_satisfied: { zh: '令其满意', en: 'Keep satisfied' },
  keep_informed: { zh: '随时告知', en: 'Keep informed' },
  monitor: { zh: '监督', en: 'Monitor' },
  notJudged: { zh: '未判断', en: 'Not judged' },
  strategy: { zh: '对待策略', en: 'Strategy' },
  strategyHelp: { zh: '由权力和利益得出。', en: 'It follows from power and interest.' },
  judgeFirst: { zh: '先判断权力和利益。', en: 'Judge power and interest first.' },
  key: { zh: '关键', en: 'Key' },
  signature: { zh: '签署', en: 'Sign-off' },
  judgement: { zh: '判断', en: 'Judgement' },
  sign: { zh: '签署', en: 'Sign off' },
  signHelp: {
    zh: '写明哪天、确切同意了什么、依据在哪里。',
    en: 'Say on which day, what exactly was agreed, and where that can be read.',
  },
  refuse: { zh: '记为拒绝', en: 'Record a refusal' },
  refuseHelp: { zh: '写明为什么不同意。', en: 'Say why they do not agree.' },
  assign: { zh: '指派', en: 'Assign' },
  reopen: { zh: '重新打开签署', en: 'Reopen the sign-off' },
  reopenHelp: {
    zh: '要重新征得同意；之前的内容留在历史里。',
    en: 'They are asked again. What was agreed before stays in the history.',
  },
})
