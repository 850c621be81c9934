import { defineEntity } from '#kernel/entity/entity.ts'

/** What a meeting gave somebody to do, as it was agreed there. How far it is, its task in the plan knows. */
export const meetingAction = defineEntity({
  type: 'meeting_action',
  prefix: 'mta',
  module: 'team',
  place: 'project',
  path: 'meeting-actions',
  label: { zh: '会议行动项', en: 'Meeting action' },
  title: 'what',
  search: ['what'],
  list: ['what', 'meetingId', 'dueOn', 'ownerId', 'taskId'],
  editable: [],
  generic: [],
  ofIteration: true,
  indexes: [['meetingId']],
  unique: [['taskId']],
  fields: {
    meetingId: { kind: 'reference', to: 'meeting', label: { zh: '会议', en: 'Meeting' }, required: true },
    what: { kind: 'text', label: { zh: '做什么', en: 'What is to be done' }, required: true, max: 200 },
    dueOn: { kind: 'date', label: { zh: '期限', en: 'Due on' }, required: true },
    taskId: { kind: 'reference', to: 'task', label: { zh: '任务', en: 'Task' }, required: true },
  },
})
