import { useQuery } from '@tanstack/react-query'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'

export type StepKey = 'invite' | 'start' | 'aims' | 'goal' | 'import' | 'task' | 'submit' | 'lookAround'

export interface Step {
  readonly key: StepKey
  readonly href: string
  readonly taken: boolean
}

const READS = ['person', 'project', 'aim', 'lead', 'goal', 'gate_decision', 'task']

/** What a company and a person begin with, in a useful order, as far as their rights allow; ticked by what there is. */
export function useFirstSteps(wanted: boolean) {
  const { me, api } = useWorkspace()
  const found = useQuery(api.process.firstSteps.queryOptions({ enabled: wanted, meta: { reads: READS } }))
  const [process, goals, customers] = [useRight('process'), useRight('goals'), useRight('customers')]
  const data = found.data
  if (!data) return { found, steps: undefined }
  const { taken, projectId } = data
  const inProject = (path: string) => (projectId ? `/projects/${projectId}${path}` : '/projects')
  const steps: readonly (Step & { may: boolean })[] = [
    { key: 'invite', href: '/people', may: me.owner, taken: taken.people },
    { key: 'start', href: '/projects/start', may: process.write, taken: taken.projects },
    { key: 'lookAround', href: '/projects', may: !process.write, taken: projectId !== null },
    { key: 'aims', href: '/aims?new=1', may: goals.write, taken: taken.aims },
    { key: 'import', href: '/lead-imports/new', may: customers.write, taken: taken.leads },
    { key: 'goal', href: inProject('/goals'), may: goals.write, taken: taken.goals },
    { key: 'task', href: '/inbox', may: true, taken: taken.ownTask },
    { key: 'submit', href: inProject(''), may: process.write, taken: taken.submissions },
  ]
  return { found, steps: steps.filter(step => step.may) }
}
