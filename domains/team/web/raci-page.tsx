import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import styles from './raci.module.css'
import { RaciGrid } from './raci-grid.tsx'
import { raciTexts } from './raci-texts.ts'
import { TeamHead } from './team-head.tsx'
import { useRaci } from './use-raci.ts'

/** Who executes and who answers for each task of a project, and who is asked and told. */
export function RaciPage() {
  const t = useTexts(raciTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { write } = useWriteIn(id, 'team')
  const { found, view } = useRaci(id)
  return (
    <>
      <TeamHead projectId={id} here="raci" />
      {found.isPending && <Loading lines={10} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {view?.count === 0 && (
        <EmptyState
          of="raci_entry"
          title={t('none')}
          help={t('noneHelp')}
          action={<To href={`/projects/${id}/plan/tasks`}>{t('toTasks')}</To>}
        />
      )}
      {view && view.count > 0 && (
        <Section title={t('grid')} aside={t('sum', { count: view.count, done: view.done })}>
          <p className={styles.legend}>
            {t('legend')} {write && <span className={styles.keys}>{t('keys')}</span>}
          </p>
          <RaciGrid view={view} write={write} />
        </Section>
      )}
    </>
  )
}
