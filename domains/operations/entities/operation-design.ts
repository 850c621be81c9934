import { defineEntity } from '#kernel/entity/entity.ts'
import { approvalStates } from './approval-states.ts'

/** One of the four designs of what is operated. Once approved it is frozen; a change of mind is its next version. */
export const operationDesign = defineEntity({
  type: 'operation_design',
  prefix: 'opd',
  module: 'operations',
  place: 'project',
  path: 'operation-designs',
  label: { zh: '运营策划', en: 'Operation design' },
  title: 'summary',
  search: ['summary', 'content', 'evidence'],
  list: ['kind', 'summary', 'number', 'state', 'approvedOn', 'ownerId'],
  editable: ['summary', 'content', 'evidence'],
  onCreate: ['kind'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  staysOnce: 'approvedOn',
  frozen: { field: 'state', in: ['submitted', 'approved', 'superseded'] },
  indexes: [['previousId']],
  unique: [['projectId', 'iteration', 'kind', 'number']],
  fields: {
    kind: {
      kind: 'choice',
      label: { zh: '策划内容', en: 'Kind of design' },
      required: true,
      options: {
        overall: { zh: '总体设计', en: 'Overall design' },
        content: { zh: '内容策划', en: 'Content plan' },
        marketing: { zh: '营销策划', en: 'Marketing plan' },
        user_experience: { zh: '用户体验设计', en: 'User-experience design' },
      },
    },
    number: { kind: 'integer', label: { zh: '版次', en: 'Version' }, required: true, min: 1 },
    summary: {
      kind: 'text',
      label: { zh: '一句话概括', en: 'In one sentence' },
      help: { zh: '让没参加讨论的人也听得懂。', en: 'So that somebody who was not there understands it.' },
      required: true,
      max: 200,
    },
    content: {
      kind: 'note',
      label: { zh: '怎么做', en: 'How it is done' },
      help: {
        zh: '做什么、给谁、按什么顺序，以及有意不做什么。',
        en: 'What is done, for whom and in which order, and what is left out on purpose.',
      },
      max: 20_000,
    },
    evidence: {
      kind: 'note',
      label: { zh: '依据', en: 'Evidence' },
      help: {
        zh: '哪项调研、哪条决策或哪个数字支持这样做。',
        en: 'Which study, decision or figure speaks for it.',
      },
      max: 4_000,
    },
    state: { kind: 'choice', label: { zh: '状态', en: 'State' }, initial: 'draft', options: approvalStates },
    approvedOn: { kind: 'date', label: { zh: '批准日期', en: 'Approved on' } },
    previousId: {
      kind: 'reference',
      to: 'operation_design',
      loose: true,
      label: { zh: '上一版', en: 'Earlier version' },
    },
    revisedBecause: { kind: 'note', label: { zh: '为什么写新版', en: 'Why a new version' }, max: 2_000 },
  },
})
