import { defineEntity } from '#kernel/entity/entity.ts'

/** A problem that is there, or that can be foreseen: due on a day, closed with what was done. */
export const issue = defineEntity({
  type: 'issue',
  prefix: 'iss',
  module: 'risk',
  place: 'project',
  path: 'issues',
  label: { zh: '问题', en: 'Issue' },
  title: 'title',
  search: ['title', 'description'],
  list: ['title', 'severity', 'dueOn', 'state', 'escalatedToId', 'ownerId'],
  editable: ['title', 'description', 'severity', 'foreseen', 'measure'],
  onCreate: ['dueOn'],
  generic: ['create', 'update', 'remove'],
  staysOnce: 'riskId',
  frozen: { field: 'state', in: ['resolved'] },
  indexes: [['riskId'], ['dueOn'], ['escalatedToId']],
  fields: {
    title: { kind: 'text', label: { zh: '问题', en: 'Issue' }, required: true, max: 200 },
    description: { kind: 'note', label: { zh: '说明', en: 'Description' }, max: 4_000 },
    severity: {
      kind: 'choice',
      label: { zh: '严重程度', en: 'Severity' },
      required: true,
      options: {
        low: { zh: '低', en: 'Low' },
        medium: { zh: '中', en: 'Medium' },
        high: { zh: '高', en: 'High' },
        critical: { zh: '紧急', en: 'Critical' },
      },
    },
    dueOn: { kind: 'date', label: { zh: '解决期限', en: 'Due on' }, required: true },
    foreseen: {
      kind: 'yesno',
      label: { zh: '可预见', en: 'Foreseeable' },
      help: {
        zh: '计划时就能料到的问题，先写好怎么办。',
        en: 'Foreseeable when planning: what will be done is written beforehand.',
      },
    },
    measure: { kind: 'note', label: { zh: '怎么办', en: 'What will be done' }, max: 4_000 },
    riskId: {
      kind: 'reference',
      to: 'risk',
      loose: true,
      label: { zh: '来自风险', en: 'Came from the risk' },
    },
    escalatedToId: { kind: 'person', label: { zh: '已上报给', en: 'Escalated to' } },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: { open: { zh: '未解决', en: 'Open' }, resolved: { zh: '已解决', en: 'Resolved' } },
    },
    resolution: { kind: 'note', label: { zh: '解决办法', en: 'What was done' }, max: 4_000 },
    resolvedOn: { kind: 'date', label: { zh: '解决日期', en: 'Resolved on' } },
  },
})
