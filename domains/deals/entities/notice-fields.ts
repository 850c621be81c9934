import type { Fields } from '#kernel/entity/field.ts'
import { methods, regimes } from './tender-choices.ts'

/** What the notice and the documents of a tender say. */
export const noticeFields = {
  name: { kind: 'text', label: { zh: '招标项目', en: 'Tender' }, required: true, max: 200 },
  tenderer: { kind: 'text', label: { zh: '招标人（采购人）', en: 'Tenderer' }, required: true, max: 200 },
  agency: { kind: 'text', label: { zh: '代理机构', en: 'Agency' }, max: 200 },
  number: { kind: 'text', label: { zh: '招标编号', en: 'Number' }, max: 100 },
  regime: {
    kind: 'choice',
    label: { zh: '适用规则', en: 'Rules' },
    help: {
      zh: '法定时限按它来核对；只作提示，不代替法律意见。',
      en: 'The times are checked by these rules. A hint, no legal advice.',
    },
    required: true,
    options: regimes,
  },
  method: { kind: 'choice', label: { zh: '采购方式', en: 'Method' }, required: true, options: methods },
  mandatory: { kind: 'yesno', label: { zh: '依法必须招标', en: 'Tender required by law' } },
  publishedOn: { kind: 'date', label: { zh: '公告日期', en: 'Published on' } },
  saleFrom: { kind: 'date', label: { zh: '招标文件发售起', en: 'Documents on sale from' } },
  saleUntil: { kind: 'date', label: { zh: '招标文件发售止', en: 'Documents on sale until' } },
  documentsOn: { kind: 'date', label: { zh: '我方取得文件', en: 'We got the documents on' } },
  clarifyUntil: { kind: 'date', label: { zh: '提问截止', en: 'Questions until' } },
  deadline: { kind: 'instant', label: { zh: '投标截止', en: 'Deadline' }, required: true },
  openingAt: { kind: 'instant', label: { zh: '开标时间', en: 'Opening at' } },
  estimate: {
    kind: 'money',
    label: { zh: '估算价（预算金额）', en: 'Estimated amount' },
    min: 0,
  },
  bondAmount: {
    kind: 'money',
    label: { zh: '投标保证金', en: 'Bid bond' },
    help: { zh: '不要求的写 0。', en: '0 where none is asked for.' },
    min: 0,
  },
  bondDueOn: { kind: 'date', label: { zh: '保证金到账截止', en: 'Bond due on' } },
  terms: {
    kind: 'note',
    label: { zh: '资格、评分与否决条款', en: 'Qualifications, scoring, grounds for rejection' },
    max: 8_000,
  },
} as const satisfies Fields
