import { defineEntity } from '#kernel/entity/entity.ts'

/** A point that both sides talk about: where each stands, how far we may go, and what was agreed. */
export const negotiationTerm = defineEntity({
  type: 'negotiation_term',
  prefix: 'ngt',
  module: 'deals',
  place: 'project',
  path: 'negotiation-terms',
  label: { zh: '谈判条款', en: 'Negotiation term' },
  title: 'name',
  search: ['name', 'ours', 'theirs'],
  list: ['name', 'kind', 'ours', 'theirs', 'agreed', 'state', 'ownerId'],
  // How far we may go is set beforehand: it moves by a command of its own.
  editable: ['name', 'kind', 'ours', 'theirs', 'unit'],
  generic: ['update', 'remove'],
  staysOnce: 'agreedOn',
  frozen: { field: 'state', in: ['asked', 'agreed', 'dropped'] },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '条款', en: 'Term' },
      help: { zh: '例如“单价”“交货期”“质保期”。', en: 'For example “Unit price”, “Delivery time”, “Warranty”.' },
      required: true,
      max: 200,
    },
    kind: {
      kind: 'choice',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      options: {
        price: { zh: '价格', en: 'Price' },
        delivery: { zh: '交货期', en: 'Delivery time' },
        payment: { zh: '付款', en: 'Payment' },
        warranty: { zh: '质保', en: 'Warranty' },
        other: { zh: '其他', en: 'Other' },
      },
    },
    measure: {
      kind: 'choice',
      label: { zh: '底线怎样衡量', en: 'How the floor is measured' },
      help: {
        zh: '价格一般“不低于”，天数一般“不高于”；说不成一个数的选“文字条款”。',
        en: 'A price is usually “at least”, days “at most”; what is no figure is “in words”.',
      },
      required: true,
      options: {
        at_least: { zh: '不低于底线', en: 'At least the floor' },
        at_most: { zh: '不高于底线', en: 'At most the floor' },
        words: { zh: '文字条款', en: 'In words' },
      },
    },
    unit: {
      kind: 'text',
      label: { zh: '单位', en: 'Unit' },
      help: { zh: '元、天、%。', en: 'CNY, days, %.' },
      max: 20,
    },
    ours: { kind: 'text', label: { zh: '我方', en: 'Ours' }, max: 300 },
    theirs: { kind: 'text', label: { zh: '对方', en: 'Theirs' }, max: 300 },
    floor: {
      kind: 'text',
      label: { zh: '底线', en: 'Floor' },
      help: {
        zh: '最多让到哪里。定下后只有发起人能改；超出底线成交要发起人批准。',
        en: 'How far we go at most. Only the sponsor moves it; agreeing beyond it needs the sponsor’s approval.',
      },
      max: 300,
    },
    agreed: { kind: 'text', label: { zh: '商定', en: 'Agreed' }, max: 300 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: {
        open: { zh: '谈判中', en: 'Open' },
        asked: { zh: '待发起人批准', en: 'Waits for the sponsor' },
        agreed: { zh: '已商定', en: 'Settled' },
        dropped: { zh: '已放弃', en: 'Given up' },
      },
    },
    agreedOn: { kind: 'date', label: { zh: '商定日期', en: 'Agreed on' } },
    beyondBecause: { kind: 'note', label: { zh: '为什么超出底线', en: 'Why beyond the floor' }, max: 2_000 },
    droppedBecause: { kind: 'note', label: { zh: '为什么放弃', en: 'Why it was dropped' }, max: 2_000 },
  },
})
