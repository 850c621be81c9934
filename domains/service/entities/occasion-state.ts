import type { Fields } from '#kernel/entity/field.ts'

/** How far an event or a training is, and what came of it. */
export const occasionState = {
  state: {
    kind: 'choice',
    label: { zh: '状态', en: 'State' },
    initial: 'planned',
    options: {
      planned: { zh: '计划中', en: 'Planned' },
      held: { zh: '已举行', en: 'Held' },
      cancelled: { zh: '已取消', en: 'Cancelled' },
    },
  },
  heldOn: { kind: 'date', label: { zh: '举行日期', en: 'Held on' } },
  outcome: {
    kind: 'note',
    label: { zh: '结果', en: 'What came of it' },
    help: { zh: '来了谁，谈成或学会了什么。', en: 'Who came, and what was agreed or learned.' },
    max: 4_000,
  },
  cancelReason: { kind: 'note', label: { zh: '取消原因', en: 'Why it was cancelled' }, max: 2_000 },
} as const satisfies Fields
