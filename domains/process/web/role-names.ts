import { ROLE_LABELS } from '@yingce/process/role'

/** The roles inside a project as people call them. */
export const roleNames: Readonly<Record<string, { zh: string; en: string } | undefined>> = ROLE_LABELS
