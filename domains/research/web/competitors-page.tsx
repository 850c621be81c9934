import { useParams } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RecordPanel } from '#apps/web/ui/list/record-panel.tsx'
import { RecordTable } from '#apps/web/ui/list/record-table.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { useGoToMade } from '#apps/web/ui/to.tsx'
import { competitor } from '../entities/competitor.ts'
import { competitorColumns } from './competitor-columns.tsx'
import { CompetitorComparison } from './competitor-comparison.tsx'
import { competitorParts } from './competitor-parts.tsx'
import { CreateButton } from './create-button.tsx'
import { ResearchHead } from './research-head.tsx'
import { researchTexts } from './research-texts.ts'

/** The competitors of a project, as a list or side by side. */
export function CompetitorsPage() {
  const t = useTexts(researchTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const control = useListInAddress()
  const go = useGoToMade()
  const [view, setView] = useState<'list' | 'compare'>('list')
  const add = <CreateButton projectId={id} text="addCompetitor" onClick={() => control.set({ creating: true })} />
  const views = [
    { value: 'list' as const, label: t('list') },
    { value: 'compare' as const, label: t('compare') },
  ]
  return (
    <>
      <ResearchHead
        projectId={id}
        here="competitors"
        main={add}
        actions={<Segmented aria-label={t('view')} value={view} options={views} onChange={setView} />}
      />
      {view === 'compare' ? (
        <CompetitorComparison projectId={id} />
      ) : (
        <RecordTable
          entity={competitor}
          control={control}
          base={{ project: id }}
          columns={competitorColumns}
          empty={{ title: t('noCompetitors'), help: t('noCompetitorsHelp'), action: add }}
        />
      )}
      <RecordPanel
        entity={competitor}
        id={control.state.open}
        parts={competitorParts}
        onClose={() => control.set({ open: undefined })}
      />
      <RecordForm
        entity={competitor}
        open={control.state.creating}
        projectId={id}
        fields={['name', 'website', 'profile', 'strengths', 'weaknesses', 'products', 'shareEstimate', 'shareSource']}
        onSaved={made => go(`/competitors/${made.id}`)}
        onClose={() => control.set({ creating: false })}
      />
    </>
  )
}
