import type { Label } from '#kernel/entity/field.ts'

/** What money is laid out for and what it comes in from, in the order of the table. */
export const flowKinds = {
  investment: { zh: '初始投资', en: 'Investment' },
  operating: { zh: '经营成本', en: 'Operating cost' },
  marketing: { zh: '营销费用', en: 'Marketing cost' },
  tax: { zh: '税费', en: 'Taxes' },
  other_out: { zh: '其他支出', en: 'Other outlay' },
  revenue: { zh: '销售收入', en: 'Revenue' },
  saving: { zh: '节约的成本', en: 'Cost saved' },
  residual: { zh: '期末回收', en: 'Residual value' },
  other_in: { zh: '其他收入', en: 'Other income' },
} as const satisfies Record<string, Label>

export type FlowKind = keyof typeof flowKinds
export const FLOW_KINDS = Object.keys(flowKinds) as readonly FlowKind[]

export const OUTLAYS: readonly FlowKind[] = ['investment', 'operating', 'marketing', 'tax', 'other_out']

export function isOutlay(kind: FlowKind): boolean {
  return OUTLAYS.includes(kind)
}

/** As far ahead as anybody can mean what they say. */
export const LONGEST = 40
