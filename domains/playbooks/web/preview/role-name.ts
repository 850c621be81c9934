import { ROLE_LABELS } from '@yingce/process/role'
import type { Words } from '#apps/web/ui/words.ts'

/** What a role is called; an unknown one by its id. */
export function roleName(role: string): Words {
  return Object.hasOwn(ROLE_LABELS, role) ? ROLE_LABELS[role as keyof typeof ROLE_LABELS] : role
}
