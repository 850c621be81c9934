import { Button } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { DecideApproval } from '#apps/web/ui/decide-approval.tsx'
import type { ApprovalView } from '#domains/process/contract.ts'
import { closingReport } from '../entities/closing-report.ts'
import { emptyParts } from '../rules/empty-parts.ts'
import { closingTexts } from './closing-texts.ts'
import { type ClosingReport, useClosingForms, useReportCommands } from './use-closing.ts'

/** What can be done with the newest version in its state. */
export function ReportActions({ report, approval }: { report: ClosingReport; approval: ApprovalView | null }) {
  const t = useTexts(closingTexts)
  const { decide } = useClosingForms()
  switch (report.state) {
    case 'draft':
      return <Submit report={report} />
    case 'submitted':
      return (
        <>
          {approval?.mayDecide && <DecideApproval approvalId={approval.id} t={t} decide={decide} />}
          <Withdraw report={report} submitterId={approval?.submitterId} />
        </>
      )
    case 'approved':
      return <Anew report={report} />
    case 'superseded':
      return null
  }
}

function Submit({ report }: { report: ClosingReport }) {
  const t = useTexts(closingTexts)
  const { submit } = useClosingForms()
  const { barred } = useWriteIn(report.projectId, 'closing', report.ownerId, report.iteration)
  const [open, setOpen] = useState(false)
  const lacks = useLacks(report)
  return (
    <>
      <ActionButton type="primary" reason={barred ?? lacks} onClick={() => setOpen(true)}>
        {t('submit')}
      </ActionButton>
      <ConfirmChange
        entity={closingReport}
        record={report}
        open={open}
        optional
        title={t('submit')}
        help={t('submitHelp')}
        label={t('note')}
        action={t('submit')}
        onConfirm={(note, known) => submit({ ...known, ...(note && { note }) })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

/** What it lacks before it can be submitted, said beforehand. */
function useLacks(report: ClosingReport): string | null {
  const t = useTexts(closingTexts)
  const common = useTexts(commonTexts)
  const label = useLabel()
  const empty = emptyParts(report).map(part => label(closingReport.fields[part].label))
  return empty.length > 0 ? t('lacks', { parts: empty.join(common('and')) }) : null
}

function Withdraw({ report, submitterId }: { report: ClosingReport; submitterId: string | undefined }) {
  const t = useTexts(closingTexts)
  const { me } = useWorkspace()
  const { withdraw } = useReportCommands()
  if (submitterId !== me.person.id) return null
  return (
    <Button loading={withdraw.isPending} onClick={() => withdraw.mutate(knownOf(report))}>
      {t('withdraw')}
    </Button>
  )
}

function Anew({ report }: { report: ClosingReport }) {
  const t = useTexts(closingTexts)
  const { anew } = useClosingForms()
  const { projectId } = report
  const { barred } = useWriteIn(projectId, 'closing', undefined, report.iteration)
  const [open, setOpen] = useState(false)
  return (
    <>
      <ActionButton reason={barred} onClick={() => setOpen(true)}>
        {t('anew')}
      </ActionButton>
      <ConfirmReason
        open={open}
        title={t('anew')}
        help={t('anewHelp')}
        action={t('anew')}
        onConfirm={reason => anew({ projectId, reason })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
