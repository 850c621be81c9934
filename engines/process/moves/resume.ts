import type { ProjectRule } from '../move-rule.ts'

/** Goes on exactly where the project was paused. */
export const resume: ProjectRule = {
  during: 'paused',
  reasoned: false,
  apply: (_, state) => ({ ...state, status: 'active' }),
}
