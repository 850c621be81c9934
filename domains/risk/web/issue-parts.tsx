import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { issue } from '../entities/issue.ts'
import { IssueMenu } from './issue-menu.tsx'

/** What an issue's page and panel show. */
export const issueParts: RecordPageParts<typeof issue> = {
  facts: [
    ...(['title', 'severity', 'dueOn', 'likelyOn', 'description', 'prevention', 'measure'] as const),
    ...(['foreseen', 'riskId', 'escalatedToId', 'resolution', 'resolvedOn'] as const),
  ],
  menu: (record, rest) => <IssueMenu issue={record} rest={rest} />,
  back: record => ({ href: `/projects/${record.projectId}/issues`, label: <Sentence text={issue.label} /> }),
}
