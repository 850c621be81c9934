import { defineEntity } from '#kernel/entity/entity.ts'

/** Somebody's word that a campaign cost nothing, with the reason. */
export const zeroSpend = defineEntity({
  type: 'zero_spend',
  prefix: 'zsp',
  module: 'budget',
  place: 'project',
  path: 'zero-spends',
  label: { zh: '零费用确认', en: 'Confirmation of no expense' },
  title: 'reason',
  list: ['campaignId', 'reason', 'createdBy', 'createdAt'],
  editable: [],
  generic: [],
  unique: [['campaignId']],
  fields: {
    campaignId: {
      kind: 'reference',
      loose: true,
      to: 'campaign',
      label: { zh: '营销活动', en: 'Campaign' },
      required: true,
    },
    reason: { kind: 'note', label: { zh: '理由', en: 'Reason' }, required: true, max: 2_000 },
  },
})
