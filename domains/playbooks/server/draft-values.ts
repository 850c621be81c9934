import type { Playbook } from '@yingce/process/playbook'
import { refusal } from '#kernel/error/refusal.ts'
import { playbooksRefusals } from '../contract.ts'

export const DRAFT_LIMIT = 400_000

/** What a draft writes into its record; a name that is still empty leaves the one it had. */
export function draftValues(draft: Playbook, before: { name: string; nameEn: string }) {
  const definition = JSON.stringify(draft)
  if (definition.length > DRAFT_LIMIT) {
    const size = { found: definition.length, limit: DRAFT_LIMIT }
    throw refusal(playbooksRefusals, 'own_playbook.too_large', size, { field: 'definition' })
  }
  const { zh, en } = draft.name
  return { definition, name: short(zh) || before.name, nameEn: short(en) || before.nameEn }
}

function short(name: string): string {
  return name.trim().slice(0, 200)
}
