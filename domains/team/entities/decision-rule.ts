import { defineEntity } from '#kernel/entity/entity.ts'
import { decidingRoles, decisionKinds } from './decision-kinds.ts'

/**
 * One rung of a decision path: who decides on this kind of matter, up to which amount, and to whom it goes when they do
 * not decide in time. The rungs of a kind are its ladder.
 */
export const decisionRule = defineEntity({
  type: 'decision_rule',
  prefix: 'dru',
  module: 'team',
  place: 'project',
  path: 'decision-rules',
  label: { zh: '决策规则', en: 'Decision rule' },
  title: 'matter',
  search: ['matter'],
  list: ['kind', 'matter', 'upTo', 'deciderRole', 'deciderId', 'escalatesToRole', 'escalatesToId', 'escalateAfterDays'],
  editable: [
    ...(['matter', 'deciderRole', 'deciderId', 'upTo'] as const),
    ...(['escalatesToRole', 'escalatesToId', 'escalateAfterDays'] as const),
  ],
  onCreate: ['kind'],
  generic: ['create', 'update', 'remove'],
  fields: {
    kind: { kind: 'choice', label: { zh: '决策事项', en: 'What is decided' }, required: true, options: decisionKinds },
    matter: {
      kind: 'text',
      label: { zh: '具体事项', en: 'Matter' },
      help: { zh: '选“其他”时必填，例如“对外口径”。', en: 'Needed for “Other”: “Statements to the press”.' },
      given: Object.values(decisionKinds),
      max: 120,
    },
    deciderRole: {
      kind: 'choice',
      label: { zh: '由哪个角色决定', en: 'Role that decides' },
      help: { zh: '角色和人填一个。', en: 'A role or a person: one of the two.' },
      options: decidingRoles,
    },
    deciderId: { kind: 'person', label: { zh: '由谁决定', en: 'Person who decides' } },
    upTo: {
      kind: 'money',
      label: { zh: '金额上限', en: 'Up to' },
      help: { zh: '不填就是没有上限。', en: 'Left empty, there is no limit.' },
      min: 0.01,
    },
    escalatesToRole: {
      kind: 'choice',
      label: { zh: '上报给哪个角色', en: 'Escalates to the role' },
      options: decidingRoles,
    },
    escalatesToId: { kind: 'person', label: { zh: '上报给谁', en: 'Escalates to the person' } },
    escalateAfterDays: {
      kind: 'integer',
      label: { zh: '几天没定就上报', en: 'Escalates after days' },
      min: 1,
      max: 365,
    },
  },
})
