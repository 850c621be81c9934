import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { operationsTexts } from './operations-texts.ts'

/** What a record lacks before it can be submitted, in words; null where nothing is missing. */
export function useLacks({ fields }: Declaration, lacks: readonly string[]): string | null {
  const t = useTexts(operationsTexts)
  const common = useTexts(commonTexts)
  const label = useLabel()
  if (lacks.length === 0) return null
  const parts = lacks.map(name => label(fields[name]?.label ?? OWNER.label))
  return t('lacks', { parts: parts.join(common('and')) })
}
