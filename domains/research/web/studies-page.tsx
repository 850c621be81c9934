import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RecordPanel } from '#apps/web/ui/list/record-panel.tsx'
import { RecordTable } from '#apps/web/ui/list/record-table.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { useGoToMade } from '#apps/web/ui/to.tsx'
import { study } from '../entities/study.ts'
import { CreateButton } from './create-button.tsx'
import { ResearchHead } from './research-head.tsx'
import { researchTexts } from './research-texts.ts'
import { studyColumns } from './study-columns.tsx'
import { studyParts } from './study-parts.tsx'

/** The studies of a project. */
export function StudiesPage() {
  const t = useTexts(researchTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const control = useListInAddress()
  const go = useGoToMade()
  const add = <CreateButton projectId={id} text="addStudy" onClick={() => control.set({ creating: true })} />
  return (
    <>
      <ResearchHead projectId={id} here="studies" main={add} />
      <RecordTable
        entity={study}
        control={control}
        base={{ project: id }}
        columns={studyColumns}
        empty={{ title: t('noStudies'), help: t('noStudiesHelp'), action: add }}
      />
      <RecordPanel
        entity={study}
        id={control.state.open}
        parts={studyParts}
        onClose={() => control.set({ open: undefined })}
      />
      <RecordForm
        entity={study}
        open={control.state.creating}
        projectId={id}
        initial={{ kind: 'survey', confidence: '95', margin: '5' }}
        fields={FORM}
        onSaved={made => go(`/studies/${made.id}`)}
        onClose={() => control.set({ creating: false })}
      />
    </>
  )
}

/** What planning asks for; the result comes later. */
const FORM = [
  ...(['title', 'kind', 'question', 'method', 'population', 'margin', 'confidence', 'samplePlanned'] as const),
  ...(['startsOn', 'endsOn', 'plannedCost'] as const),
]
