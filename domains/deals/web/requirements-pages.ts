import type { Page } from '#apps/web/shell/types.ts'

export const requirementsPages: readonly Page[] = []
