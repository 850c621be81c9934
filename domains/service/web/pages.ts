import type { Page } from '#apps/web/shell/types.ts'

export const servicePages: readonly Page[] = []
