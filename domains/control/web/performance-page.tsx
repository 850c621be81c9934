import { useParams } from '@tanstack/react-router'
import { addDays } from '#apps/web/format/calendar.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RecordPanel } from '#apps/web/ui/list/record-panel.tsx'
import { RecordTable } from '#apps/web/ui/list/record-table.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { performanceReview } from '../entities/performance-review.ts'
import { ControlHead } from './control-head.tsx'
import { controlTexts } from './control-texts.ts'
import { reviewParts } from './review-parts.tsx'
import { useControlForms } from './use-control.ts'

const { personId, periodStart, periodEnd } = performanceReview.fields
const FIELDS = { personId, periodStart, periodEnd }
const MONTH = 30

/** How the people of a project did their work. */
export function PerformancePage() {
  const t = useTexts(controlTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const control = useListInAddress()
  const today = useToday()
  const { shown, earlier } = useShownIteration(id)
  const { barred } = useWriteIn(id, 'control', undefined, earlier)
  const forms = useControlForms()
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => control.set({ creating: true })}>
      {t('review')}
    </ActionButton>
  )
  return (
    <>
      <ControlHead projectId={id} here="control/performance" main={add} />
      <RecordTable
        entity={performanceReview}
        control={control}
        base={{ project: id, ...(shown && { iteration: shown }) }}
        empty={{ title: t('noReviews'), help: t('noReviewsHelp'), action: add }}
      />
      <RecordPanel
        entity={performanceReview}
        id={control.state.open}
        parts={reviewParts}
        onClose={() => control.set({ open: undefined })}
      />
      <CommandForm
        open={control.state.creating}
        title={t('review')}
        help={t('reviewHelp')}
        action={t('review')}
        fields={FIELDS}
        initial={{ periodStart: addDays(today, -MONTH), periodEnd: today }}
        projectId={id}
        onSubmit={values => forms.review({ projectId: id, ...values })}
        onClose={() => control.set({ creating: false })}
      />
    </>
  )
}
