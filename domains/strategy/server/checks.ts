import { competencesJudgedCheck } from './checks/competences-judged.ts'
import { decidedCheck } from './checks/decided.ts'
import { decisionsEvidencedCheck } from './checks/decisions-evidenced.ts'

export const strategyChecks = [decidedCheck, decisionsEvidencedCheck, competencesJudgedCheck]
