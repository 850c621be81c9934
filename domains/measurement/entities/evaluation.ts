import { defineEntity } from '#kernel/entity/entity.ts'

/** The report of one iteration: goal by goal, what was aimed at and what came of it. There is one for each iteration. */
export const evaluation = defineEntity({
  type: 'evaluation',
  prefix: 'eva',
  module: 'measurement',
  place: 'project',
  path: 'evaluations',
  label: { zh: '评估报告', en: 'Evaluation report' },
  title: 'name',
  search: ['name', 'summary'],
  list: ['name', 'judgedOn', 'state', 'ownerId'],
  editable: ['name', 'summary'],
  generic: ['update'],
  ofIteration: true,
  frozen: { field: 'state', in: ['final'] },
  unique: [['projectId', 'iteration']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 200 },
    summary: {
      kind: 'note',
      label: { zh: '总评', en: 'Summary' },
      help: {
        zh: '整体效果、主要原因和对下一步的意义。',
        en: 'The effect as a whole, its main causes, and what it means for what comes next.',
      },
      max: 10_000,
    },
    judgedOn: { kind: 'date', label: { zh: '取数日', en: 'Figures of' }, required: true },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: { draft: { zh: '草稿', en: 'Draft' }, final: { zh: '定稿', en: 'Final' } },
    },
    finalBy: { kind: 'person', label: { zh: '定稿人', en: 'Finalised by' } },
    finalAt: { kind: 'instant', label: { zh: '定稿时间', en: 'Finalised at' } },
  },
})
