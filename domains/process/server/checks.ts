import type { Check } from '../check.ts'
import { aimGiven } from './checks/aim-given.ts'
import { rolesFilled } from './checks/roles-filled.ts'

/** The checks of this domain that playbooks may call. */
export const processChecks: readonly Check[] = [aimGiven, rolesFilled]
