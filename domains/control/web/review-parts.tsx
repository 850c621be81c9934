import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { performanceReview as entity } from '../entities/performance-review.ts'
import { controlTexts } from './control-texts.ts'
import { type Review, useControlForms } from './use-control.ts'

/** What a performance review's page and panel show. */
export const reviewParts: RecordPageParts<typeof entity> = {
  facts: [
    ...(['personId', 'periodStart', 'periodEnd', 'timeScore', 'timeNote', 'qualityScore', 'qualityNote'] as const),
    ...(['quantityScore', 'quantityNote', 'finalOn'] as const),
  ],
  menu: (record, rest) => <ReviewMenu review={record} rest={rest} />,
  back: record => ({
    href: `/projects/${record.projectId}/control/performance`,
    label: <Sentence text={entity.label} />,
  }),
}

const { timeScore, timeNote, qualityScore, qualityNote, quantityScore, quantityNote } = entity.fields
const JUDGE = { timeScore, timeNote, qualityScore, qualityNote, quantityScore, quantityNote }

function ReviewMenu({ review, rest }: { review: Review; rest: readonly RecordCommand[] }) {
  const t = useTexts(controlTexts)
  const forms = useControlForms()
  const { client } = useWorkspace()
  const finalise = useCommand(client.control.finaliseReview)
  const [asking, setAsking] = useState(false)
  const { barred } = useWriteIn(review.projectId, 'control', review.ownerId, review.iteration)
  const isFinal = review.state === 'final'
  const own = isFinal
    ? [{ key: 'reopen', label: t('reopen'), onClick: () => setAsking(true) }]
    : [
        { key: 'judge', label: t('judge'), onClick: () => setAsking(true) },
        { key: 'finalise', label: t('finalise'), onClick: () => finalise.mutate(knownOf(review)) },
      ]
  const isJudged = review.timeScore && review.qualityScore && review.quantityScore
  const shown = { commands: [...own, ...rest], barred, next: isJudged ? 'finalise' : 'judge', name: review.name }
  const head = { open: asking, record: review, onClose: () => setAsking(false) }
  return (
    <>
      <RecordCommands page {...shown} loading={finalise.isPending} />
      {isFinal ? (
        <ConfirmChange
          {...head}
          entity={entity}
          title={`${t('reopen')} · ${review.name}`}
          help={t('reopenReviewHelp')}
          action={t('reopen')}
          onConfirm={(reason, known) => forms.reopenReview({ ...known, reason })}
        />
      ) : (
        <ChangeForm
          {...head}
          title={`${t('judge')} · ${review.name}`}
          help={t('judgeHelp')}
          fields={JUDGE}
          onSubmit={(values, known) => forms.judge({ ...known, ...values })}
        />
      )}
    </>
  )
}
