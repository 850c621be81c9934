import { defineEntity } from '#kernel/entity/entity.ts'

/** What one bidder asked for at the opening. */
export const tenderPrice = defineEntity({
  type: 'tender_price',
  prefix: 'tpr',
  module: 'deals',
  place: 'project',
  path: 'tender-prices',
  label: { zh: '开标记录', en: 'Price at the opening' },
  title: 'bidder',
  search: ['bidder'],
  list: ['bidder', 'price', 'ours', 'rejected', 'tenderId'],
  editable: ['bidder', 'price', 'rejected', 'note'],
  generic: ['update', 'remove'],
  indexes: [['tenderId']],
  fields: {
    tenderId: {
      kind: 'reference',
      to: 'tender',
      loose: true,
      required: true,
      label: { zh: '投标', en: 'Tender' },
    },
    bidder: { kind: 'text', label: { zh: '投标人', en: 'Bidder' }, required: true, max: 200 },
    price: { kind: 'money', label: { zh: '报价', en: 'Price' }, required: true, min: 0 },
    ours: { kind: 'yesno', label: { zh: '我方', en: 'Ours' } },
    rejected: {
      kind: 'yesno',
      label: { zh: '被否决', en: 'Rejected' },
      help: { zh: '被否决的报价不参加排名。', en: 'A rejected bid has no rank.' },
    },
    note: { kind: 'note', label: { zh: '备注', en: 'Note' }, max: 2_000 },
  },
})
