import { defineEntity } from '#kernel/entity/entity.ts'

/** What should be done better from now on, also outside the project; it lives on after the project has ended. */
export const improvement = defineEntity({
  type: 'improvement',
  prefix: 'ipv',
  module: 'closing',
  place: 'project',
  path: 'improvements',
  label: { zh: '改进建议', en: 'Improvement' },
  title: 'what',
  search: ['what', 'why', 'addressee'],
  list: ['what', 'addressee', 'dueOn', 'state', 'ownerId'],
  editable: ['what', 'why', 'addressee', 'expected'],
  generic: ['create', 'update', 'remove'],
  staysOnce: 'acceptedOn',
  frozen: { field: 'state', in: ['done', 'rejected'] },
  indexes: [['ownerId', 'state', 'dueOn']],
  fields: {
    what: { kind: 'text', label: { zh: '改进什么', en: 'What to improve' }, required: true, max: 300 },
    why: {
      kind: 'note',
      label: { zh: '为什么', en: 'Why' },
      help: { zh: '项目里发生了什么让人这样想。', en: 'What happened in the project that speaks for it.' },
      max: 4_000,
    },
    addressee: {
      kind: 'text',
      label: { zh: '向谁提出', en: 'Addressed to' },
      help: { zh: '哪个部门、哪条流程要改。', en: 'Which department or way of working is to change.' },
      max: 200,
    },
    expected: { kind: 'note', label: { zh: '预期效果', en: 'Expected effect' }, max: 4_000 },
    dueOn: { kind: 'date', label: { zh: '完成期限', en: 'Due on' } },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'proposed',
      options: {
        proposed: { zh: '待采纳', en: 'Proposed' },
        accepted: { zh: '已采纳', en: 'Accepted' },
        done: { zh: '已完成', en: 'Done' },
        rejected: { zh: '不采纳', en: 'Rejected' },
      },
    },
    acceptedOn: { kind: 'date', label: { zh: '采纳日期', en: 'Accepted on' } },
    doneOn: { kind: 'date', label: { zh: '实际完成', en: 'Done on' } },
    outcome: { kind: 'note', label: { zh: '做了什么', en: 'What was done' }, max: 4_000 },
    rejectionReason: { kind: 'note', label: { zh: '不采纳的原因', en: 'Why it was rejected' }, max: 2_000 },
  },
})
