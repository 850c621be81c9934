import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import type { stakeholder } from '../entities/stakeholder.ts'
import { stakeholderParts } from './stakeholder-parts.tsx'

export const stakeholderRoute: LoadedParts<typeof stakeholder> = { page: stakeholderParts }
