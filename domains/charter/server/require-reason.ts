import { refusal } from '#kernel/error/refusal.ts'
import { charterRefusals } from '../contract.ts'

/** What is left out says why. */
export function requireReason({ kind, reason }: { kind: string; reason?: string | null | undefined }): void {
  if (kind !== 'out_of_scope' || (reason && reason.trim() !== '')) return
  throw refusal(charterRefusals, 'scope_item.no_reason', {}, { field: 'reason' })
}
