import type { ProjectRule } from '../move-rule.ts'

/** Gives a project up. Its stages stay as they were: that is how far it came. */
export const cancel: ProjectRule = {
  during: 'active',
  reasoned: true,
  apply: (_, state) => ({ ...state, status: 'cancelled' }),
}
