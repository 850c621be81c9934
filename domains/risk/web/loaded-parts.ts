import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import type { changeRequest } from '../entities/change-request.ts'
import type { issue } from '../entities/issue.ts'
import type { risk } from '../entities/risk.ts'
import { changeParts } from './changes/change-parts.tsx'
import { issueParts } from './issue-parts.tsx'
import { riskParts } from './risk-parts.tsx'

export const riskRoute: LoadedParts<typeof risk> = { page: riskParts }
export const issueRoute: LoadedParts<typeof issue> = { page: issueParts }
export const changeRoute: LoadedParts<typeof changeRequest> = { page: changeParts }
