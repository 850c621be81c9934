import { defineEntity } from '#kernel/entity/entity.ts'

/** What is done so that the team works well together. Done and cancelled by commands. */
export const teamMeasure = defineEntity({
  type: 'team_measure',
  prefix: 'tms',
  module: 'team',
  place: 'project',
  path: 'team-measures',
  label: { zh: '团队建设措施', en: 'Team-building measure' },
  title: 'name',
  search: ['name'],
  list: ['name', 'kind', 'plannedOn', 'doneOn', 'state', 'ownerId'],
  editable: ['name', 'kind', 'plannedOn', 'note'],
  generic: ['create', 'update', 'remove'],
  frozen: { field: 'state', in: ['done', 'cancelled'] },
  indexes: [['plannedOn']],
  fields: {
    name: { kind: 'text', label: { zh: '做什么', en: 'What' }, required: true, max: 200 },
    kind: {
      kind: 'choice',
      label: { zh: '种类', en: 'Kind' },
      required: true,
      options: {
        kick_off: { zh: '启动会', en: 'Kick-off' },
        training: { zh: '培训', en: 'Training' },
        exchange: { zh: '交流', en: 'Exchange' },
        recognition: { zh: '表彰激励', en: 'Recognition' },
        other: { zh: '其他', en: 'Other' },
      },
    },
    plannedOn: { kind: 'date', label: { zh: '计划日期', en: 'Planned on' }, required: true },
    note: { kind: 'note', label: { zh: '说明', en: 'Note' }, max: 2_000 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'planned',
      options: {
        planned: { zh: '计划中', en: 'Planned' },
        done: { zh: '已完成', en: 'Done' },
        cancelled: { zh: '已取消', en: 'Cancelled' },
      },
    },
    doneOn: { kind: 'date', label: { zh: '完成日期', en: 'Done on' } },
    result: {
      kind: 'note',
      label: { zh: '结果', en: 'Result' },
      help: { zh: '谁参加了、达成了什么。', en: 'Who took part, and what came of it.' },
      max: 2_000,
    },
    cancelReason: { kind: 'note', label: { zh: '取消原因', en: 'Why it was cancelled' }, max: 2_000 },
  },
})
