import { defineEntity } from '#kernel/entity/entity.ts'
import { activityKinds } from './activity-kinds.ts'

/** Somebody's word that a project sells without activities of a kind, with the reason. Who says so is its author. */
export const activityNone = defineEntity({
  type: 'activity_none',
  prefix: 'acn',
  module: 'customers',
  place: 'project',
  path: 'activity-nones',
  label: { zh: '不做某类销售活动的声明', en: 'Declaration that an activity is not needed' },
  title: 'reason',
  list: ['kind', 'reason', 'createdBy', 'createdAt'],
  editable: [],
  generic: [],
  unique: [['projectId', 'kind']],
  fields: {
    kind: { kind: 'choice', label: { zh: '类别', en: 'Kind' }, required: true, options: activityKinds },
    reason: { kind: 'note', label: { zh: '理由', en: 'Reason' }, required: true, max: 2_000 },
  },
})
