import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { planBook } from '../entities/plan-book.ts'
import type { planBookRecipient } from '../entities/plan-book-recipient.ts'
import { RecipientMenu } from './recipient-menu.tsx'

/** What a recipient's page shows: when and how it was sent, and what they said. */
export const recipientParts: RecordPageParts<typeof planBookRecipient> = {
  facts: ['stakeholderId', 'bookId', 'sentOn', 'how', 'response', 'respondedOn', 'said'],
  menu: (record, rest) => <RecipientMenu recipient={record} rest={rest} />,
  back: record => ({
    href: `/projects/${record.projectId}/documents/recipients`,
    label: <Sentence text={planBook.label} />,
  }),
}
