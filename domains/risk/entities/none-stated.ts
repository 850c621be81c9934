import { defineEntity } from '#kernel/entity/entity.ts'

/** Somebody's word that there was nothing to enter, with the reason: else an empty list could mean that nobody looked. */
export const noneStated = defineEntity({
  type: 'none_stated',
  prefix: 'nst',
  module: 'risk',
  place: 'project',
  path: 'none-statements',
  label: { zh: '“没有”的确认', en: 'Statement that there is none' },
  title: 'reason',
  list: ['about', 'reason', 'createdBy', 'createdAt'],
  editable: [],
  generic: [],
  ofIteration: true,
  unique: [['projectId', 'iteration', 'about']],
  fields: {
    about: {
      kind: 'choice',
      label: { zh: '没有什么', en: 'What there is none of' },
      required: true,
      options: {
        changes: { zh: '变更申请', en: 'Change requests' },
        foreseen_issues: { zh: '可预见的问题', en: 'Foreseeable issues' },
      },
    },
    reason: { kind: 'note', label: { zh: '理由', en: 'Reason' }, required: true, max: 2_000 },
  },
})
