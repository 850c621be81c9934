import type { Fields } from '#kernel/entity/field.ts'

/** A customer's confirmation, as one of us has recorded it: who, on which day, how, by what one can see it. */
export const confirmedFields = {
  confirmedBy: {
    kind: 'text',
    label: { zh: '客户方签署人', en: 'Signed by' },
    help: { zh: '客户方谁签的，写姓名和职务。', en: 'Who of the customer signed: name and function.' },
    max: 200,
  },
  confirmedOn: { kind: 'date', label: { zh: '签署日期', en: 'Signed on' } },
  confirmedHow: {
    kind: 'choice',
    label: { zh: '签署方式', en: 'How it was signed' },
    options: {
      meeting: { zh: '当面', en: 'In a meeting' },
      letter: { zh: '函件', en: 'By letter' },
      email: { zh: '电子邮件', en: 'By e-mail' },
      link: { zh: '确认链接', en: 'By a confirmation link' },
    },
  },
  confirmedEvidence: {
    kind: 'note',
    label: { zh: '签署凭据', en: 'Evidence of the signature' },
    help: { zh: '签字原件或邮件在哪里，谁能找到。', en: 'Where the signed paper or the e-mail is kept.' },
    max: 2_000,
  },
  confirmedHash: { kind: 'text', label: { zh: '签署内容校验值', en: 'Hash of what was signed' }, max: 64 },
} as const satisfies Fields
