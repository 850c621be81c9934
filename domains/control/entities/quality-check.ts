import { defineEntity } from '#kernel/entity/entity.ts'

/** Something that has to be good enough, or enough: what is wanted, how it is measured, and what was found. */
export const qualityCheck = defineEntity({
  type: 'quality_check',
  prefix: 'qck',
  module: 'control',
  place: 'project',
  path: 'quality-checks',
  label: { zh: '质量与数量检查', en: 'Quality and quantity check' },
  title: 'subject',
  search: ['subject', 'criterion'],
  list: ['subject', 'kind', 'target', 'measured', 'checkedOn', 'state', 'ownerId'],
  editable: ['subject', 'kind', 'criterion', 'method', 'target', 'dueOn'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  frozen: { field: 'state', in: ['passed', 'conceded'] },
  staysOnce: 'checkedOn',
  fields: {
    subject: { kind: 'text', label: { zh: '检查什么', en: 'Subject' }, required: true, max: 200 },
    kind: {
      kind: 'choice',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      options: { quality: { zh: '质量', en: 'Quality' }, quantity: { zh: '数量', en: 'Quantity' } },
    },
    criterion: {
      kind: 'note',
      label: { zh: '标准', en: 'Criterion' },
      help: { zh: '什么样算合格。', en: 'What counts as good enough.' },
      required: true,
      max: 2_000,
    },
    method: { kind: 'note', label: { zh: '检查方法', en: 'Method' }, max: 2_000 },
    target: {
      kind: 'text',
      label: { zh: '目标值', en: 'Target' },
      help: { zh: '带单位，例如“500 份”。', en: 'With its unit, for example “500 copies”.' },
      required: true,
      max: 200,
    },
    dueOn: { kind: 'date', label: { zh: '计划检查日期', en: 'To be checked on' } },
    checkedOn: { kind: 'date', label: { zh: '检查日期', en: 'Checked on' } },
    measured: { kind: 'text', label: { zh: '实测', en: 'Measured' }, max: 300 },
    rounds: { kind: 'integer', label: { zh: '检查次数', en: 'Times checked' }, min: 0 },
    state: {
      kind: 'choice',
      label: { zh: '结果', en: 'Result' },
      initial: 'open',
      options: {
        open: { zh: '待检查', en: 'Open' },
        passed: { zh: '合格', en: 'Passed' },
        failed: { zh: '不合格', en: 'Failed' },
        conceded: { zh: '让步接收', en: 'Conceded' },
      },
    },
    concession: { kind: 'note', label: { zh: '让步理由', en: 'Why it was conceded' }, max: 2_000 },
  },
})
