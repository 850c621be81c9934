import type { Fields } from '#kernel/entity/field.ts'

/** What one line of a checklist of papers says. */
export const checklistFields = {
  item: { kind: 'text', label: { zh: '材料', en: 'Paper' }, required: true, max: 200 },
  about: { kind: 'note', label: { zh: '要求', en: 'What is asked' }, max: 2_000 },
  dueOn: { kind: 'date', label: { zh: '备齐期限', en: 'Due on' } },
  needsSeal: { kind: 'yesno', label: { zh: '须签字盖章', en: 'To be signed and sealed' } },
  state: {
    kind: 'choice',
    label: { zh: '状态', en: 'State' },
    initial: 'open',
    options: {
      open: { zh: '未备齐', en: 'Open' },
      ready: { zh: '已备齐', en: 'Ready' },
      not_needed: { zh: '不需要', en: 'Not needed' },
    },
  },
  readyOn: { kind: 'date', label: { zh: '备齐日期', en: 'Ready on' } },
  sealedOn: { kind: 'date', label: { zh: '签章日期', en: 'Sealed on' } },
  notNeededReason: { kind: 'note', label: { zh: '为何不需要', en: 'Why it is not needed' }, max: 2_000 },
} as const satisfies Fields
