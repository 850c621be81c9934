import { useQuery } from '@tanstack/react-query'
import type { Criterion } from '@yingce/process/playbook'
import { useCallback, useMemo } from 'react'
import { useLabel } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { CheckCard } from '../contract.ts'

const FIVE_MINUTES = 300_000

/** The catalogue of checks, and what a criterion asks in the reader's language. */
export function useChecks() {
  const { api } = useWorkspace()
  const label = useLabel()
  const asked = useQuery(api.playbooks.playbookChecks.queryOptions({ staleTime: FIVE_MINUTES, meta: { reads: [] } }))
  const byName = useMemo(() => new Map<string, CheckCard>(asked.data?.map(check => [check.name, check])), [asked.data])
  const say = useCallback(
    (criterion: Criterion) => {
      const said = criterion.label ?? byName.get(criterion.check)?.label
      return said ? label(said, criterion.params) : criterion.check
    },
    [byName, label],
  )
  return { all: asked.data ?? [], byName, say, asked }
}
