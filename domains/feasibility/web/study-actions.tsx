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
import { feasibilityStudy } from '../entities/feasibility-study.ts'
import { studyLacks } from '../rules/study-lacks.ts'
import { feasibilityTexts } from './feasibility-texts.ts'
import { type Sheet, type Study, useStudyCommands, useStudyForms } from './use-feasibility.ts'

interface StudyActionsProps {
  sheet: Sheet
  study: Study
}

/** What can be done with the newest version in its state. */
export function StudyActions({ sheet, study }: StudyActionsProps) {
  const t = useTexts(feasibilityTexts)
  const { decide } = useStudyForms()
  const { approval } = sheet
  switch (study.state) {
    case 'draft':
      return <Submit sheet={sheet} study={study} />
    case 'submitted':
      return (
        <>
          {approval?.mayDecide && <DecideApproval approvalId={approval.id} t={t} decide={decide} />}
          <Withdraw study={study} submitterId={approval?.submitterId} />
        </>
      )
    case 'decided':
      return <Anew study={study} />
    case 'superseded':
      return null
  }
}

const NAMED = 3

function Submit({ sheet, study }: StudyActionsProps) {
  const t = useTexts(feasibilityTexts)
  const common = useTexts(commonTexts)
  const label = useLabel()
  const { submit } = useStudyForms()
  const { barred } = useWriteIn(study.projectId, 'feasibility', study.ownerId, study.iteration)
  const [open, setOpen] = useState(false)
  const missing = studyLacks(study, sheet.dimensions, sheet.flows).map(one => label(one))
  const lacks = missing.length > 0 ? t('lacks', { parts: missing.slice(0, NAMED).join(common('and')) }) : null
  return (
    <>
      <ActionButton type="primary" reason={barred ?? lacks} onClick={() => setOpen(true)}>
        {t('submit')}
      </ActionButton>
      <ConfirmChange
        entity={feasibilityStudy}
        record={study}
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

function Withdraw({ study, submitterId }: { study: Study; submitterId: string | undefined }) {
  const t = useTexts(feasibilityTexts)
  const { me } = useWorkspace()
  const { withdraw } = useStudyCommands()
  if (submitterId !== me.person.id) return null
  return (
    <Button loading={withdraw.isPending} onClick={() => withdraw.mutate(knownOf(study))}>
      {t('withdraw')}
    </Button>
  )
}

function Anew({ study }: { study: Study }) {
  const t = useTexts(feasibilityTexts)
  const { anew } = useStudyForms()
  const { projectId } = study
  const { barred } = useWriteIn(projectId, 'feasibility', undefined, study.iteration)
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
