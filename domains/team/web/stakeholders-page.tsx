import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { stakeholder } from '../entities/stakeholder.ts'
import { PowerGrid } from './power-grid.tsx'
import { StakeholderList } from './stakeholder-list.tsx'
import { stakeholderTexts } from './stakeholder-texts.ts'
import styles from './stakeholders.module.css'
import { TeamHead } from './team-head.tsx'
import { type Stakeholder, useStakeholders } from './use-stakeholders.ts'

const ASKED = [
  ...(['name', 'organisation', 'position', 'side', 'keyStakeholder'] as const),
  ...(['power', 'interest', 'attitude', 'need', 'expectation'] as const),
]

/** Whom a project concerns: where they stand between power and interest, and who has signed off. */
export function StakeholdersPage() {
  const t = useTexts(stakeholderTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { creating, create } = useCreating()
  const { barred } = useWriteIn(id, 'team')
  const found = useStakeholders(id)
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => create(true)}>
      {t('add')}
    </ActionButton>
  )
  return (
    <>
      <TeamHead projectId={id} here="stakeholders" main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.data?.items.length === 0 && (
        <EmptyState of="stakeholder" title={t('none')} help={t('noneHelp')} action={add} />
      )}
      {found.data?.next && <p role="note">{t('firstOnly', { count: found.data.items.length })}</p>}
      {found.data && found.data.items.length > 0 && <Register stakeholders={found.data.items} />}
      <RecordForm
        entity={stakeholder}
        open={creating}
        projectId={id}
        initial={{ side: 'external', attitude: 'unknown' }}
        fields={ASKED}
        onClose={() => create(false)}
      />
    </>
  )
}

function Register({ stakeholders }: { stakeholders: readonly Stakeholder[] }) {
  const t = useTexts(stakeholderTexts)
  const key = stakeholders.filter(one => one.keyStakeholder)
  const done = key.filter(one => one.state === 'signed_off').length
  return (
    <>
      <div className={styles.overview}>
        <Section
          title={t('grid')}
          aside={key.length === 0 ? t('noKey') : t('signedSum', { count: key.length, done })}
          padded
        >
          <PowerGrid stakeholders={stakeholders} />
          <p className={styles.soft}>{t('gridHelp')}</p>
        </Section>
      </div>
      <StakeholderList stakeholders={stakeholders} />
    </>
  )
}

/** Whether the form is open stands in the address. */
function useCreating() {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const create = (open: boolean) =>
    void navigate({ to: '.', search: { ...search, new: open ? 1 : undefined } as never, replace: true })
  return { creating: search.new !== undefined, create }
}
