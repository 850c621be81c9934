import type { Fields } from '#kernel/entity/field.ts'
import { bondEnds } from './tender-choices.ts'

/** What becomes of a tender on our side: each of these is written by a command. */
export const bidFields = {
  scores: {
    kind: 'list',
    label: { zh: '投标评估', en: 'Bid scoring' },
    of: {
      question: { kind: 'text', label: { zh: '评估项', en: 'Question' }, required: true, max: 200 },
      weight: { kind: 'integer', label: { zh: '权重', en: 'Weight' }, required: true, min: 1, max: 100 },
      score: { kind: 'integer', label: { zh: '得分（0–5）', en: 'Score (0–5)' }, required: true, min: 0, max: 5 },
    },
    max: 30,
  },
  bidScore: { kind: 'decimal', label: { zh: '评估得分（百分制）', en: 'Score of 100' }, scale: 1, min: 0, max: 100 },
  decisionReason: { kind: 'note', label: { zh: '决定理由', en: 'Why we bid or not' }, max: 2_000 },
  decidedOn: { kind: 'date', label: { zh: '决定日期', en: 'Decided on' } },
  bidPrice: { kind: 'money', label: { zh: '我方报价', en: 'Our price' }, min: 0 },
  floorPrice: {
    kind: 'money',
    label: { zh: '底价', en: 'Floor' },
    help: { zh: '内部底线，报价不得低于它。', en: 'Our limit: the price does not go below it.' },
    min: 0,
  },
  noQuestions: { kind: 'note', label: { zh: '无需澄清的理由', en: 'Why nothing is to be clarified' }, max: 2_000 },
  submittedAt: { kind: 'instant', label: { zh: '投标时间', en: 'Submitted at' } },
  submittedById: { kind: 'person', label: { zh: '递交人', en: 'Submitted by' } },
  receipt: { kind: 'text', label: { zh: '回执', en: 'Receipt' }, max: 300 },
  openedOn: { kind: 'date', label: { zh: '开标日期', en: 'Opened on' } },
  publicityFrom: { kind: 'date', label: { zh: '公示起', en: 'Candidates published from' } },
  publicityUntil: { kind: 'date', label: { zh: '公示止', en: 'Candidates published until' } },
  resultOn: { kind: 'date', label: { zh: '结果日期（中标通知书）', en: 'Result of (award notice)' } },
  resultReason: { kind: 'note', label: { zh: '结果原因', en: 'Why it ended so' }, max: 2_000 },
  winner: { kind: 'text', label: { zh: '中标人', en: 'Winner' }, max: 200 },
  awardAmount: { kind: 'money', label: { zh: '中标金额', en: 'Amount awarded' }, min: 0 },
  contractOn: { kind: 'date', label: { zh: '合同签订日', en: 'Contract signed on' } },
  bondPaidOn: { kind: 'date', label: { zh: '保证金缴纳日', en: 'Bond paid on' } },
  bondReceipt: { kind: 'text', label: { zh: '缴纳凭证', en: 'Proof of payment' }, max: 300 },
  bondRefundDueOn: { kind: 'date', label: { zh: '保证金最迟退还', en: 'Bond back by' } },
  bondEnd: { kind: 'choice', label: { zh: '保证金结果', en: 'What became of the bond' }, options: bondEnds },
  bondEndOn: { kind: 'date', label: { zh: '保证金结清日', en: 'Bond settled on' } },
  bondBack: { kind: 'money', label: { zh: '退回金额', en: 'Paid back' }, min: 0 },
  bondNote: { kind: 'note', label: { zh: '保证金说明', en: 'About the bond' }, max: 2_000 },
  round: { kind: 'integer', label: { zh: '第几次招标', en: 'Round' }, min: 1, max: 99 },
  previousId: { kind: 'reference', loose: true, to: 'tender', label: { zh: '上一次招标', en: 'Earlier round' } },
} as const satisfies Fields
