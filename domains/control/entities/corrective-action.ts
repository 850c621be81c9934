import { defineEntity } from '#kernel/entity/entity.ts'

/** What is done so that a deviation from the baseline is made good. */
export const correctiveAction = defineEntity({
  type: 'corrective_action',
  prefix: 'cac',
  module: 'control',
  place: 'project',
  path: 'corrective-actions',
  label: { zh: '纠正措施', en: 'Corrective action' },
  title: 'measure',
  search: ['measure', 'found', 'cause'],
  list: ['measure', 'found', 'dueOn', 'state', 'ownerId'],
  editable: ['measure', 'cause', 'expectedEffect'],
  generic: ['update'],
  ofIteration: true,
  frozen: { field: 'state', in: ['done', 'dropped'] },
  indexes: [['ownerId', 'state', 'dueOn']],
  fields: {
    measure: { kind: 'text', label: { zh: '措施', en: 'Measure' }, required: true, max: 300 },
    deviationKey: { kind: 'text', label: { zh: '偏差', en: 'Deviation' }, required: true, max: 80 },
    found: { kind: 'text', label: { zh: '针对的偏差', en: 'The deviation as it was found' }, required: true, max: 400 },
    cause: {
      kind: 'note',
      label: { zh: '原因', en: 'Cause' },
      help: { zh: '为什么会偏，不是偏了多少。', en: 'Why it deviates, not by how much.' },
      required: true,
      max: 2_000,
    },
    expectedEffect: {
      kind: 'note',
      label: { zh: '预期效果', en: 'Expected effect' },
      help: { zh: '到期时看什么就知道有没有用。', en: 'What will tell on its due day whether it has helped.' },
      required: true,
      max: 2_000,
    },
    dueOn: { kind: 'date', label: { zh: '期限', en: 'Due on' }, required: true },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: {
        open: { zh: '进行中', en: 'Open' },
        done: { zh: '已完成', en: 'Done' },
        dropped: { zh: '已放弃', en: 'Dropped' },
      },
    },
    effect: { kind: 'note', label: { zh: '实际效果', en: 'Effect' }, max: 2_000 },
    doneOn: { kind: 'date', label: { zh: '完成日期', en: 'Done on' } },
    dropReason: { kind: 'note', label: { zh: '放弃原因', en: 'Why it was dropped' }, max: 2_000 },
  },
})
