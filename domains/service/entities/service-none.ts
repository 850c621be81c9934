import { defineEntity } from '#kernel/entity/entity.ts'

/** Somebody's word that a project has no tickets or nothing to improve, with the reason: an empty list says nothing. */
export const serviceNone = defineEntity({
  type: 'service_none',
  prefix: 'svn',
  module: 'service',
  place: 'project',
  path: 'service-nones',
  label: { zh: '“没有”的说明', en: 'Statement of none' },
  title: 'reason',
  list: ['about', 'reason', 'createdBy', 'createdAt'],
  editable: [],
  generic: [],
  unique: [['projectId', 'about']],
  fields: {
    about: {
      kind: 'choice',
      label: { zh: '没有什么', en: 'What there is none of' },
      required: true,
      options: {
        tickets: { zh: '工单', en: 'Tickets' },
        improvements: { zh: '客户改进', en: 'Customer improvements' },
      },
    },
    reason: { kind: 'note', label: { zh: '理由', en: 'Reason' }, required: true, max: 2_000 },
  },
})
