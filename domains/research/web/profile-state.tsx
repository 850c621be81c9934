import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { competitor } from '../entities/competitor.ts'
import { profileGaps } from '../rules/profiled.ts'
import { researchTexts } from './research-texts.ts'

/** Whether a competitor counts as profiled, and what it still lacks. */
export function ProfileState({ record }: { record: RecordOf<typeof competitor> }) {
  const t = useTexts(researchTexts)
  const common = useTexts(commonTexts)
  const gaps = profileGaps(record)
  if (gaps.length === 0) return <StateTag tone="passed">{t('profiled')}</StateTag>
  const what = gaps.map(gap => t(`lack_${gap}`)).join(common('and'))
  return <StateTag tone="attention">{t('lacks', { what })}</StateTag>
}
