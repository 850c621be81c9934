import { defineEntity } from '#kernel/entity/entity.ts'

/** An insight that a decision rests on. Made and taken away by commands. */
export const decisionEvidence = defineEntity({
  type: 'decision_evidence',
  prefix: 'dev',
  module: 'strategy',
  place: 'project',
  path: 'decision-evidence',
  label: { zh: '决策的依据', en: 'Evidence of a decision' },
  title: 'note',
  list: ['decisionId', 'insightId', 'note'],
  editable: [],
  generic: [],
  indexes: [['insightId']],
  unique: [['decisionId', 'insightId']],
  fields: {
    decisionId: {
      kind: 'reference',
      loose: true,
      to: 'decision',
      label: { zh: '决策', en: 'Decision' },
      required: true,
    },
    insightId: { kind: 'reference', to: 'insight', label: { zh: '洞察', en: 'Insight' }, required: true },
    note: { kind: 'text', label: { zh: '它为什么支持', en: 'How it bears on the decision' }, max: 500 },
  },
})
