import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RecordTable } from '#apps/web/ui/list/record-table.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { dataSet } from '../entities/data-set.ts'
import { CreateButton } from './create-button.tsx'
import { DataSetPanel } from './data-set-parts.tsx'
import { ResearchHead } from './research-head.tsx'
import { researchTexts } from './research-texts.ts'

/** The figures that a project has gathered. */
export function DataSetsPage() {
  const t = useTexts(researchTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const control = useListInAddress()
  const add = <CreateButton projectId={id} text="addDataSet" onClick={() => control.set({ creating: true })} />
  return (
    <>
      <ResearchHead projectId={id} here="data-sets" main={add} />
      <RecordTable
        entity={dataSet}
        control={control}
        base={{ project: id }}
        empty={{ title: t('noDataSets'), help: t('noDataSetsHelp'), action: add }}
      />
      <DataSetPanel id={control.state.open} onClose={() => control.set({ open: undefined })} />
      <RecordForm
        entity={dataSet}
        open={control.state.creating}
        projectId={id}
        onClose={() => control.set({ creating: false })}
      />
    </>
  )
}
