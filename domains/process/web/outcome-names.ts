import type { Label } from '#kernel/entity/field.ts'

/** How a project can end, by the code that its playbook gives. */
export const outcomeNames: Readonly<Record<string, Label>> = {
  completed: { zh: '完成', en: 'Completed' },
  won: { zh: '赢单', en: 'Won' },
  lost: { zh: '输单', en: 'Lost' },
  void: { zh: '流标', en: 'Void' },
  no_go: { zh: '不可行，不做', en: 'No-go' },
}
