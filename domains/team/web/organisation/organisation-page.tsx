import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { orgUnit } from '../../entities/org-unit.ts'
import { TeamHead } from '../team-head.tsx'
import { UNIT_FIELDS } from './asked-fields.ts'
import { OrgChart } from './org-chart.tsx'
import { organisationTexts } from './organisation-texts.ts'
import { peopleIn } from './people-in.ts'
import { usePosts, useUnits } from './use-organisation.ts'

/** Who stands where in a project: the lead body at the top, its groups below, with their people and posts. */
export function OrganisationPage() {
  const t = useTexts(organisationTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const [creating, create] = useState(false)
  const { barred } = useWriteIn(id, 'team')
  const units = useUnits(id)
  const posts = usePosts(id)
  const found = units.data?.items ?? []
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => create(true)}>
      {t('addUnit')}
    </ActionButton>
  )
  return (
    <>
      <TeamHead projectId={id} here="org-units" main={add} />
      {units.isPending && <Loading lines={8} />}
      {units.isError && <ErrorState error={units.error} onRetry={() => units.refetch()} />}
      {units.isSuccess && found.length === 0 && (
        <EmptyState of="org_unit" title={t('noUnits')} help={t('noUnitsHelp')} action={add} />
      )}
      {units.data?.next && <p role="note">{t('firstOnly', { count: found.length })}</p>}
      {found.length > 0 && (
        <Section title={t('chart')} aside={t('chartSum', { count: found.length, people: peopleIn(found).size })}>
          <OrgChart units={found} posts={posts.data?.items ?? []} />
        </Section>
      )}
      <RecordForm
        entity={orgUnit}
        open={creating}
        projectId={id}
        initial={{ kind: found.some(({ kind }) => kind === 'lead_body') ? 'group' : 'lead_body' }}
        fields={UNIT_FIELDS}
        onClose={() => create(false)}
      />
    </>
  )
}
