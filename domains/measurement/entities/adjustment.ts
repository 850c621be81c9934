import { defineEntity } from '#kernel/entity/entity.ts'

/** The answer to how a goal went: what changes and what that should bring, or the reasoned decision to change nothing. */
export const adjustment = defineEntity({
  type: 'adjustment',
  prefix: 'adj',
  module: 'measurement',
  place: 'project',
  path: 'adjustments',
  label: { zh: '调整', en: 'Adjustment' },
  title: 'what',
  search: ['what', 'why'],
  list: ['what', 'goalId', 'kind', 'state', 'ownerId'],
  editable: ['what', 'why', 'before', 'after', 'expectedEffect'],
  generic: ['update', 'remove'],
  frozen: { field: 'state', in: ['decided', 'withdrawn'] },
  indexes: [['goalId']],
  fields: {
    what: { kind: 'text', label: { zh: '改什么', en: 'What changes' }, required: true, max: 300 },
    goalId: { kind: 'reference', to: 'goal', label: { zh: '针对的目标', en: 'Goal' }, required: true },
    kind: {
      kind: 'choice',
      label: { zh: '决定', en: 'Decision' },
      required: true,
      options: {
        change: { zh: '调整', en: 'Adjust' },
        keep: { zh: '不调整', en: 'Do not adjust' },
      },
    },
    why: { kind: 'note', label: { zh: '为什么', en: 'Why' }, max: 4000 },
    before: { kind: 'note', label: { zh: '改前', en: 'Before' }, max: 4000 },
    after: { kind: 'note', label: { zh: '改后', en: 'After' }, max: 4000 },
    expectedEffect: {
      kind: 'note',
      label: { zh: '预期效果', en: 'Expected effect' },
      help: { zh: '哪个数会变，变多少。', en: 'Which figure will change, and by how much.' },
      max: 4000,
    },
    measuredEffect: { kind: 'note', label: { zh: '实际效果', en: 'Measured effect' }, max: 4000 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'proposed',
      options: {
        proposed: { zh: '提议', en: 'Proposed' },
        decided: { zh: '已决定', en: 'Decided' },
        withdrawn: { zh: '已撤回', en: 'Withdrawn' },
      },
    },
    decidedBy: { kind: 'person', label: { zh: '决定人', en: 'Decided by' } },
    decidedAt: { kind: 'instant', label: { zh: '决定时间', en: 'Decided at' } },
  },
})
