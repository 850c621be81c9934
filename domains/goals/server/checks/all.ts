import { goalsComplete } from './goals-complete.ts'
import { goalsPresent } from './goals-present.ts'
import { goalsWeighed } from './goals-weighed.ts'

export const goalsChecks = [goalsPresent, goalsComplete, goalsWeighed]
