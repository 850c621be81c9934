import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RecordPanel } from '#apps/web/ui/list/record-panel.tsx'
import { RecordTable } from '#apps/web/ui/list/record-table.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { trend } from '../entities/trend.ts'
import { CreateButton } from './create-button.tsx'
import { ResearchHead } from './research-head.tsx'
import { researchTexts } from './research-texts.ts'

/** The trends that a project has noted. */
export function TrendsPage() {
  const t = useTexts(researchTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const control = useListInAddress()
  const add = <CreateButton projectId={id} text="addTrend" onClick={() => control.set({ creating: true })} />
  return (
    <>
      <ResearchHead projectId={id} here="trends" main={add} />
      <RecordTable
        entity={trend}
        control={control}
        base={{ project: id }}
        empty={{ title: t('noTrends'), help: t('noTrendsHelp'), action: add }}
      />
      <RecordPanel entity={trend} id={control.state.open} onClose={() => control.set({ open: undefined })} />
      <RecordForm
        entity={trend}
        open={control.state.creating}
        projectId={id}
        onClose={() => control.set({ creating: false })}
      />
    </>
  )
}
