import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { teamMeasure } from '../../entities/team-measure.ts'
import { TeamHead } from '../team-head.tsx'
import { MEASURE_FIELDS } from './asked-fields.ts'
import { MeasureMenu } from './measure-menu.tsx'
import { organisationTexts } from './organisation-texts.ts'
import { type TeamMeasure, useTeamMeasures } from './use-organisation.ts'

/** What is done so that a project's people become a team, by its day. */
export function MeasuresPage() {
  const t = useTexts(organisationTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const [creating, create] = useState(false)
  const { barred } = useWriteIn(id, 'team')
  const found = useTeamMeasures(id)
  const items = found.data?.items ?? []
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => create(true)}>
      {t('addMeasure')}
    </ActionButton>
  )
  return (
    <>
      <TeamHead projectId={id} here="team-measures" main={add} />
      {found.isPending && <Loading lines={6} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && items.length === 0 && (
        <EmptyState of="team_measure" title={t('noMeasures')} help={t('noMeasuresHelp')} action={add} />
      )}
      {found.data?.next && <p role="note">{t('firstOnly', { count: items.length })}</p>}
      {items.length > 0 && (
        <RowList framed steps>
          {items.map(one => (
            <Row key={one.id} measure={one} />
          ))}
        </RowList>
      )}
      <RecordForm
        entity={teamMeasure}
        open={creating}
        projectId={id}
        fields={MEASURE_FIELDS}
        onClose={() => create(false)}
      />
    </>
  )
}

function Row({ measure }: { measure: TeamMeasure }) {
  const t = useTexts(organisationTexts)
  const label = useLabel()
  const { id, name, kind, state, plannedOn, doneOn, result, cancelReason, ownerId } = measure
  const fields = teamMeasure.fields
  return (
    <ListRow
      href={`/team-measures/${id}`}
      name={name}
      tags={<StateTag tone={toneOfOption(state)}>{label(fields.state.options[state])}</StateTag>}
      about={[label(fields.kind.options[kind]), result ?? cancelReason].filter(Boolean).join(' · ')}
      days={
        <span>
          {t(doneOn ? 'done' : 'planned')} <CalendarDate value={doneOn ?? plannedOn} due={state === 'planned'} plain />
        </span>
      }
      ownerId={ownerId}
      commands={<MeasureMenu measure={measure} />}
    />
  )
}
