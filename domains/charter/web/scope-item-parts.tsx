import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import type { scopeItem } from '../entities/scope-item.ts'

/** What a scope item's page shows; it leads back to the charter. */
export const scopeItemParts: RecordPageParts<typeof scopeItem> = {
  facts: ['kind', 'statement', 'reason'],
  back: record => ({
    href: `/projects/${record.projectId}/charter`,
    label: <Sentence text={{ zh: '章程', en: 'Charter' }} />,
  }),
}
