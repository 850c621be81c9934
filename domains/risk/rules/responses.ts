import type { RecordOf } from '#kernel/entity/entity.ts'
import type { risk } from '../entities/risk.ts'

type Risk = RecordOf<typeof risk>
export type Response = NonNullable<Risk['response']>

/** How a threat can be met, and how an opportunity (PMBOK Guide, plan risk responses). */
export const responses = {
  threat: ['avoid', 'reduce', 'transfer', 'accept'],
  opportunity: ['exploit', 'enhance', 'share', 'accept'],
} as const satisfies Record<Risk['kind'], readonly Response[]>

export function answers(kind: Risk['kind'], response: Response): boolean {
  return (responses[kind] as readonly Response[]).includes(response)
}
