import { defineEntity } from '#kernel/entity/entity.ts'

/** Who gave way on which term, and for what. */
export const concession = defineEntity({
  type: 'concession',
  prefix: 'ccs',
  module: 'deals',
  place: 'project',
  path: 'concessions',
  label: { zh: '让步', en: 'Concession' },
  title: 'what',
  search: ['what', 'inReturn'],
  list: ['what', 'termId', 'side', 'inReturn', 'madeOn'],
  editable: ['termId', 'side', 'what', 'inReturn', 'madeOn'],
  generic: ['create', 'update', 'remove'],
  indexes: [['termId']],
  fields: {
    termId: { kind: 'reference', to: 'negotiation_term', label: { zh: '条款', en: 'Term' }, required: true },
    side: {
      kind: 'choice',
      label: { zh: '谁让步', en: 'Who gave way' },
      required: true,
      options: { us: { zh: '我方', en: 'Our side' }, them: { zh: '对方', en: 'Their side' } },
    },
    what: {
      kind: 'text',
      label: { zh: '让了什么', en: 'What was given' },
      help: { zh: '例如“单价降 2%”。', en: 'For example “2% off the unit price”.' },
      required: true,
      max: 300,
    },
    inReturn: {
      kind: 'text',
      label: { zh: '换来什么', en: 'In return for' },
      help: { zh: '例如“预付款由三成提到五成”。', en: 'For example “half is paid in advance, not a third”.' },
      max: 300,
    },
    madeOn: { kind: 'date', label: { zh: '日期', en: 'On' }, required: true },
  },
})
