import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RecordPanel } from '#apps/web/ui/list/record-panel.tsx'
import { RecordTable } from '#apps/web/ui/list/record-table.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { qualityCheck } from '../entities/quality-check.ts'
import { checkParts } from './check-parts.tsx'
import { ControlHead } from './control-head.tsx'
import { controlTexts } from './control-texts.ts'

const ASKED = ['subject', 'kind', 'criterion', 'target', 'method', 'dueOn'] as const

/** The quality and quantity checks of a project. */
export function ChecksPage() {
  const t = useTexts(controlTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const control = useListInAddress()
  const { shown, earlier } = useShownIteration(id)
  const { barred } = useWriteIn(id, 'control', undefined, earlier)
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => control.set({ creating: true })}>
      {t('addCheck')}
    </ActionButton>
  )
  return (
    <>
      <ControlHead projectId={id} here="control/checks" main={add} />
      <RecordTable
        entity={qualityCheck}
        control={control}
        base={{ project: id, ...(shown && { iteration: shown }) }}
        empty={{ title: t('noChecks'), help: t('noChecksHelp'), action: add }}
      />
      <RecordPanel
        entity={qualityCheck}
        id={control.state.open}
        parts={checkParts}
        onClose={() => control.set({ open: undefined })}
      />
      <RecordForm
        entity={qualityCheck}
        open={control.state.creating}
        projectId={id}
        initial={{ kind: 'quality' }}
        fields={ASKED}
        onClose={() => control.set({ creating: false })}
      />
    </>
  )
}
