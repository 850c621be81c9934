import { defineEntity } from '#kernel/entity/entity.ts'

/** How a customer is looked after once the project is delivered: how often, by whom. It goes on when the project is closed. */
export const carePlan = defineEntity({
  type: 'care_plan',
  prefix: 'cpn',
  module: 'service',
  place: 'project',
  path: 'care-plans',
  label: { zh: '关怀计划', en: 'Care plan' },
  title: 'customer',
  search: ['customer', 'aim'],
  list: ['customer', 'rhythmDays', 'state', 'startsOn', 'handedOn', 'ownerId'],
  editable: ['customer', 'aim'],
  generic: ['update'],
  frozen: { field: 'state', in: ['ended'] },
  fields: {
    customer: { kind: 'text', label: { zh: '客户', en: 'Customer' }, required: true, max: 200 },
    aim: {
      kind: 'note',
      label: { zh: '关怀重点', en: 'What matters' },
      help: {
        zh: '这家客户最在意什么，回访时要看什么。',
        en: 'What this customer cares about most, and what to look at.',
      },
      max: 4_000,
    },
    rhythmDays: {
      kind: 'integer',
      label: { zh: '回访间隔（天）', en: 'Days between revisits' },
      required: true,
      min: 1,
      max: 730,
    },
    startsOn: { kind: 'date', label: { zh: '首次回访日期', en: 'First revisit on' }, required: true },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'running',
      options: {
        running: { zh: '进行中', en: 'Running' },
        ended: { zh: '已停止', en: 'Ended' },
      },
    },
    handedOn: { kind: 'date', label: { zh: '移交日期', en: 'Handed over on' } },
    handNote: { kind: 'note', label: { zh: '移交说明', en: 'Handed over with' }, max: 4_000 },
    endedOn: { kind: 'date', label: { zh: '停止日期', en: 'Ended on' } },
    endReason: { kind: 'note', label: { zh: '停止原因', en: 'Why it ended' }, max: 2_000 },
  },
})
