import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import type { baseline } from '../entities/baseline.ts'
import { correctiveAction } from '../entities/corrective-action.ts'
import type { performanceReview } from '../entities/performance-review.ts'
import type { qualityCheck } from '../entities/quality-check.ts'
import type { statusReport } from '../entities/status-report.ts'
import { ActionMenu } from './action-menu.tsx'
import { checkParts } from './check-parts.tsx'
import { reportParts } from './report-parts.tsx'
import { reviewParts } from './review-parts.tsx'

export const reportRoute: LoadedParts<typeof statusReport> = { page: reportParts }
export const checkRoute: LoadedParts<typeof qualityCheck> = { page: checkParts }
export const reviewRoute: LoadedParts<typeof performanceReview> = { page: reviewParts }
export const actionRoute: LoadedParts<typeof correctiveAction> = {
  page: {
    facts: [...(['measure', 'found', 'cause', 'expectedEffect', 'dueOn', 'effect', 'doneOn', 'dropReason'] as const)],
    menu: (record, rest) => <ActionMenu action={record} rest={rest} />,
    back: record => ({
      href: `/projects/${record.projectId}/control/deviations`,
      label: <Sentence text={correctiveAction.label} />,
    }),
  },
}
export const baselineRoute: LoadedParts<typeof baseline> = {
  page: {
    facts: [
      ...(['name', 'number', 'setOn', 'reason', 'method', 'bac', 'start', 'finish', 'taskCount'] as const),
      ...(['lateDays', 'indexFloor', 'overPercent', 'restAmount', 'restOn', 'budgetId'] as const),
    ],
  },
}
