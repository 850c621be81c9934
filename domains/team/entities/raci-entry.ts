import { defineEntity } from '#kernel/entity/entity.ts'

/** What one person is on one task. Somebody who is two things on it has two entries; only `setDuty` writes them. */
export const raciEntry = defineEntity({
  type: 'raci_entry',
  prefix: 'rac',
  module: 'team',
  place: 'project',
  path: 'raci-entries',
  label: { zh: '职责', en: 'Duty' },
  title: 'letter',
  search: [],
  list: ['taskId', 'personId', 'letter'],
  editable: [],
  generic: [],
  ofIteration: true,
  indexes: [['personId']],
  unique: [['taskId', 'personId', 'letter']],
  fields: {
    taskId: { kind: 'reference', to: 'task', loose: true, label: { zh: '任务', en: 'Task' }, required: true },
    personId: { kind: 'person', label: { zh: '人员', en: 'Person' }, required: true },
    letter: {
      kind: 'choice',
      label: { zh: '职责', en: 'Duty' },
      required: true,
      options: {
        R: { zh: 'R 执行', en: 'R Responsible' },
        A: { zh: 'A 负责', en: 'A Accountable' },
        C: { zh: 'C 咨询', en: 'C Consulted' },
        I: { zh: 'I 知情', en: 'I Informed' },
      },
    },
  },
})
