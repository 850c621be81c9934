import type { Page } from '#apps/web/shell/types.ts'
import { biddingPages } from './bidding-pages.ts'
import { opportunitiesPages } from './opportunities-pages.ts'
import { requirementsPages } from './requirements-pages.ts'
import { sellingPages } from './selling-pages.ts'

export const dealsPages: readonly Page[] = [
  ...opportunitiesPages,
  ...requirementsPages,
  ...sellingPages,
  ...biddingPages,
]
