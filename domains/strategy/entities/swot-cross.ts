import { defineEntity } from '#kernel/entity/entity.ts'

/** What follows from crossing what lies inside with what lies outside. */
export const swotCross = defineEntity({
  type: 'swot_cross',
  prefix: 'swx',
  module: 'strategy',
  place: 'project',
  path: 'swot-crosses',
  label: { zh: 'SWOT 交叉策略', en: 'Cross strategy' },
  title: 'text',
  list: ['kind', 'text'],
  editable: ['kind', 'text', 'items'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  fields: {
    kind: {
      kind: 'choice',
      label: { zh: '组合', en: 'Pairing' },
      required: true,
      options: {
        so: { zh: 'SO 发挥优势抓机会', en: 'SO: strengths on opportunities' },
        wo: { zh: 'WO 借机会补劣势', en: 'WO: opportunities against weaknesses' },
        st: { zh: 'ST 用优势挡威胁', en: 'ST: strengths against threats' },
        wt: { zh: 'WT 减劣势避威胁', en: 'WT: fewer weaknesses, less threat' },
      },
    },
    text: { kind: 'text', label: { zh: '策略', en: 'Strategy' }, required: true, max: 500 },
    items: {
      kind: 'list',
      label: { zh: '由哪些条目交叉而来', en: 'Items that it crosses' },
      required: true,
      max: 40,
      keyedBy: ['itemId'],
      of: { itemId: { kind: 'reference', to: 'swot_item', label: { zh: '条目', en: 'Item' }, required: true } },
    },
  },
})
