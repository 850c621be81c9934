import { defineEntity } from '#kernel/entity/entity.ts'

/** Somebody's word that an iteration does nothing of a kind, with the reason. Who says so is its author. */
export const executionNone = defineEntity({
  type: 'execution_none',
  prefix: 'exn',
  module: 'campaigns',
  place: 'project',
  path: 'execution-nones',
  label: { zh: '本轮不做的声明', en: 'Declaration that nothing is done' },
  title: 'reason',
  list: ['kind', 'reason', 'createdBy', 'createdAt'],
  editable: [],
  generic: [],
  ofIteration: true,
  unique: [['projectId', 'iteration', 'kind']],
  fields: {
    kind: {
      kind: 'choice',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      options: {
        product: { zh: '产品开发', en: 'Product development' },
        promotion: { zh: '促销活动', en: 'Promotion' },
        advertising: { zh: '广告投放', en: 'Advertising' },
        channel: { zh: '渠道建设', en: 'Channels' },
      },
    },
    reason: { kind: 'note', label: { zh: '理由', en: 'Reason' }, required: true, max: 2_000 },
  },
})
