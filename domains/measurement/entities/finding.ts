import { defineEntity } from '#kernel/entity/entity.ts'

/**
 * What an evaluation has found: a problem or an opportunity, and what is done about it, by whom and until when. That
 * there is no problem is a finding too, with its reason.
 */
export const finding = defineEntity({
  type: 'finding',
  prefix: 'fnd',
  module: 'measurement',
  place: 'project',
  path: 'findings',
  label: { zh: '评估发现', en: 'Finding' },
  title: 'text',
  search: ['text', 'measure'],
  list: ['text', 'kind', 'measure', 'dueOn', 'state', 'ownerId'],
  editable: ['kind', 'text', 'measure', 'dueOn'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  frozen: { field: 'state', in: ['done'] },
  indexes: [['dueOn']],
  fields: {
    kind: {
      kind: 'choice',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      options: {
        problem: { zh: '问题', en: 'Problem' },
        opportunity: { zh: '机会', en: 'Opportunity' },
        none: { zh: '没有问题', en: 'No problem' },
      },
    },
    text: {
      kind: 'text',
      label: { zh: '发现', en: 'Finding' },
      help: {
        zh: '一句话写清现象和它的影响；没有问题的，写明凭什么这样说。',
        en: 'What is so and what it leads to, in one sentence. Where there is no problem: on what grounds.',
      },
      required: true,
      max: 500,
    },
    measure: { kind: 'note', label: { zh: '措施', en: 'Measure' }, max: 4_000 },
    dueOn: { kind: 'date', label: { zh: '期限', en: 'Due' } },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: { open: { zh: '待办', en: 'Open' }, done: { zh: '已落实', en: 'Done' } },
    },
    result: { kind: 'note', label: { zh: '落实结果', en: 'What came of it' }, max: 4_000 },
    doneOn: { kind: 'date', label: { zh: '落实日期', en: 'Done on' } },
  },
})
