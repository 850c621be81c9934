import { recordTexts } from '#apps/web/i18n/texts/records.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight } from '#apps/web/rpc/workspace.ts'
import { lead } from '../entities/lead.ts'

/** Why this person cannot write leads; null where they can. */
export function useNoWriteReason(): string | null {
  const words = useTexts(recordTexts)
  const label = useLabel()
  const { write } = useRight('customers')
  return write ? null : words('cannotCreate', { thing: label(lead.label) })
}
