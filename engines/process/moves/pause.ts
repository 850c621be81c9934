import type { ProjectRule } from '../move-rule.ts'

/** Stops a project for a while; nothing moves until it is resumed. */
export const pause: ProjectRule = {
  during: 'active',
  reasoned: false,
  apply: (_, state) => ({ ...state, status: 'paused' }),
}
