import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import type { requirement } from '../entities/requirement.ts'
import type { scopeItem } from '../entities/scope-item.ts'
import { requirementParts } from './requirement-parts.tsx'
import { scopeItemParts } from './scope-item-parts.tsx'

export const requirementRoute: LoadedParts<typeof requirement> = { page: requirementParts }
export const scopeItemRoute: LoadedParts<typeof scopeItem> = { page: scopeItemParts }
