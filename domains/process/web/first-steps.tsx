import { useQuery } from '@tanstack/react-query'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { usePeople } from '#apps/web/ui/use-people.ts'
import styles from './workbench.module.css'
import { workbenchTexts } from './workbench-texts.ts'

/** What a new person can do now, in a useful order: only what their rights allow and nobody has done yet. */
export function FirstSteps() {
  const t = useTexts(workbenchTexts)
  const { steps, found } = useSteps()
  return (
    <Section title={t('firstSteps')} padded>
      {found.isPending && <Loading lines={4} />}
      {found.error && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      <ol className={styles.steps}>
        {steps?.map(({ key, href }) => (
          <li key={key}>
            <To href={href}>{t(key)}</To>
            <span className={styles.soft}>{t(`${key}Help`)}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** None until it is known what there is. */
function useSteps() {
  const { me, api } = useWorkspace()
  const { all } = usePeople()
  const found = useQuery(api.process.firstSteps.queryOptions({ meta: { reads: ['aim', 'lead', 'project'] } }))
  const [process, goals, customers] = [useRight('process'), useRight('goals'), useRight('customers')]
  const begun = found.data
  if (!begun) return { found, steps: undefined }
  const alone = all.filter(one => one.active).length < 2
  const steps = [
    { key: 'invite', href: '/people', may: me.owner && alone },
    { key: 'aims', href: '/aims?new=1', may: goals.write && !begun.aims },
    { key: 'import', href: '/lead-imports/new', may: customers.write && !begun.leads },
    { key: begun.projects ? 'startNext' : 'start', href: '/projects/start', may: process.write },
    { key: 'lookAround', href: '/projects', may: process.read && !process.write },
    { key: 'settle', href: '/me', may: true },
  ] as const
  return { found, steps: steps.filter(step => step.may) }
}
