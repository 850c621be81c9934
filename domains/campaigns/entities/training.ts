import { defineEntity } from '#kernel/entity/entity.ts'

/** A training of sales staff: who came, and how they did in its test. From the day it is held on, commands change it. */
export const training = defineEntity({
  type: 'training',
  prefix: 'trn',
  module: 'campaigns',
  place: 'project',
  path: 'trainings',
  label: { zh: '培训', en: 'Training' },
  title: 'topic',
  search: ['topic', 'trainer'],
  list: ['topic', 'state', 'plannedOn', 'heldOn', 'trainer', 'attendance', 'ownerId'],
  editable: ['topic', 'plannedOn', 'trainer', 'material', 'passMark', 'attendance'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  frozen: { field: 'state', in: ['held', 'tested', 'cancelled'] },
  indexes: [['plannedOn']],
  fields: {
    topic: { kind: 'text', label: { zh: '主题', en: 'Topic' }, required: true, max: 200 },
    plannedOn: { kind: 'date', label: { zh: '计划日期', en: 'Planned on' } },
    heldOn: { kind: 'date', label: { zh: '举行日期', en: 'Held on' } },
    trainer: { kind: 'text', label: { zh: '讲师', en: 'Trainer' }, max: 200 },
    material: { kind: 'note', label: { zh: '培训材料', en: 'Material' }, max: 8_000 },
    passMark: {
      kind: 'integer',
      label: { zh: '及格分', en: 'Pass mark' },
      help: { zh: '满分 100 分。', en: 'Of 100 points.' },
      required: true,
      min: 0,
      max: 100,
    },
    attendance: {
      kind: 'list',
      label: { zh: '签到与成绩', en: 'Attendance and scores' },
      help: {
        zh: '先列出该来的人；举行时勾选到场的，考核后填成绩。',
        en: 'List who should come; tick who came when it is held, and enter the scores after the test.',
      },
      max: 200,
      keyedBy: ['personId'],
      of: {
        personId: { kind: 'person', label: { zh: '学员', en: 'Person' }, required: true },
        attended: { kind: 'yesno', label: { zh: '到场', en: 'Attended' }, required: true },
        score: { kind: 'integer', label: { zh: '成绩', en: 'Score' }, min: 0, max: 100 },
      },
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'planned',
      options: {
        planned: { zh: '计划中', en: 'Planned' },
        held: { zh: '已举行', en: 'Held' },
        tested: { zh: '已考核', en: 'Tested' },
        cancelled: { zh: '已取消', en: 'Cancelled' },
      },
    },
    cancelReason: { kind: 'note', label: { zh: '取消原因', en: 'Why it was cancelled' }, max: 2_000 },
    copiedFromId: { kind: 'reference', loose: true, to: 'training', label: { zh: '沿用自', en: 'Copied from' } },
  },
})
