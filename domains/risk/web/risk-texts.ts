import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const riskTexts = defineTexts('risk', {
  risks: { zh: '风险', en: 'Risks' },
  add: { zh: '登记风险', en: 'Enter a risk' },
  addIssue: { zh: '登记问题', en: 'Enter an issue' },
  noRisks: { zh: '还没有登记风险', en: 'No risks entered yet' },
  noRisksHelp: {
    zh: '写下可能打乱计划的事，判断可能性和影响，再决定怎么应对。',
    en: 'Write down what may upset the plan, judge how likely and how bad it is, then decide what to do.',
  },
  firstOnly: {
    zh: '风险太多，这里只算最新的 {count} 个；请删除不再要紧的。',
    en: {
      one: 'Only the newest {count} risk is counted here.',
      other: 'Only the newest {count} risks are counted here. Delete what no longer matters.',
    },
  },
  noIssues: { zh: '没有登记问题', en: 'No issues entered' },
  noIssuesHelp: {
    zh: '出了问题就登记在这里：谁来解决，到哪天为止。风险发生后会自动变成问题。',
    en: 'What has gone wrong is entered here: who sees to it, and until when. A risk that occurs becomes an issue by itself.',
  },
  matrix: { zh: '风险矩阵', en: 'Risk matrix' },
  matrixHelp: {
    zh: '应对之前；点一格只看其中的风险。',
    en: 'Before any response. Choose a cell to see its risks alone.',
  },
  probability: { zh: '可能性', en: 'Probability' },
  impact: { zh: '影响（取最重的一项）', en: 'Impact (the worst of the three)' },
  cell: {
    zh: '可能性 {probability}，影响 {impact}：{count} 个风险，{level}',
    en: {
      one: 'Probability {probability}, impact {impact}: {count} risk, {level}',
      other: 'Probability {probability}, impact {impact}: {count} risks, {level}',
    },
  },
  all: { zh: '全部 {count} 个', en: 'All {count}' },
  level: { zh: '风险等级', en: 'Risk level' },
  low: { zh: '低', en: 'Low' },
  medium: { zh: '中', en: 'Medium' },
  high: { zh: '高', en: 'High' },
  extreme: { zh: '极高', en: 'Extreme' },
  notJudged: { zh: '未判断', en: 'Not judged' },
  expected: { zh: '期望损失', en: 'Expected loss' },
  expectedGainHelp: {
    zh: '可能性 × 金额：机会多于威胁，不需要为此留预备金。',
    en: 'Probability times amount: opportunities outweigh threats.',
  },
  expectedGain: { zh: '期望收益', en: 'Expected gain' },
  expectedHelp: {
    zh: '可能性 × 金额，机会抵减；预备金可参考这个数。',
    en: 'Probability times amount, less opportunities: what a contingency should hold.',
  },
  unweighed: {
    zh: '{count} 个还没有可能性或金额，没有算进去。',
    en: {
      one: '{count} risk without a probability or an amount is not counted.',
      other: '{count} risks without a probability or an amount are not counted.',
    },
  },
  left: { zh: '应对后 {level}', en: 'residual {level}' },
  reviewLate: { zh: '{date} 就该复核', en: 'Review was due on {date}' },
  reviewDue: { zh: '{date} 复核', en: 'Review on {date}' },
  answer: { zh: '应对', en: 'Respond' },
  answerHelp: {
    zh: '决定怎么应对、由谁去做，以及应对之后还剩多少。',
    en: 'Decide what is done, who sees to it, and what is left afterwards.',
  },
  judgeFirst: {
    zh: '先判断可能性，以及至少一项影响。',
    en: 'First judge its probability and at least one impact.',
  },
  review: { zh: '复核', en: 'Review' },
  reviewHelp: { zh: '按今天知道的重新判断。', en: 'Judge it again by what is known today.' },
  occur: { zh: '记为已发生', en: 'Record as occurred' },
  occurHelp: {
    zh: '它从此是一个问题，要在期限前解决。',
    en: 'From now on it is an issue, to be resolved by its date.',
  },
  close: { zh: '关闭', en: 'Close' },
  closeHelp: {
    zh: '写明为什么它不会再发生，或不再要紧。',
    en: 'Say why it can no longer happen, or no longer matters.',
  },
  reopen: { zh: '重新打开', en: 'Reopen' },
  reopenHelp: { zh: '它又要重新应对。', en: 'It then waits for a response again.' },
  resolve: { zh: '解决', en: 'Resolve' },
  postpone: { zh: '改期', en: 'Postpone' },
  postponeHelp: { zh: '期限因为什么改到哪天，会留在历史里。', en: 'The new date and its reason stay in the history.' },
  escalate: { zh: '上报', en: 'Escalate' },
  escalateHelp: {
    zh: '交给能做更多的人知道；负责人不变。',
    en: 'Takes it to somebody who can do more. Its owner stays the same.',
  },
  assign: { zh: '指派', en: 'Assign' },
  reopenIssueHelp: { zh: '问题又出现了。', en: 'The issue is there again.' },
  response: { zh: '应对', en: 'Response' },
  becameIssues: { zh: '由此产生的问题', en: 'Issues from this risk' },
  judgement: { zh: '判断', en: 'Judgement' },
})
