import { goalsComplete } from './goals-complete.ts'
import { goalsPresent } from './goals-present.ts'

export const goalsChecks = [goalsPresent, goalsComplete]
