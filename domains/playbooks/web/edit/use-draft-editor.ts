import { useQueryClient } from '@tanstack/react-query'
import type { Playbook } from '@yingce/process/playbook'
import { useCallback, useState } from 'react'
import { useMutationOnce } from '#apps/web/records/use-mutation-once.ts'
import { isStale, type Problem, problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { PlaybookDraft } from '../../contract.ts'

interface Held {
  /** The version that the person saw, and the draft as the server has it in that version. */
  readonly version: number
  readonly saved: Playbook
  readonly now: Playbook
  readonly undo: readonly Playbook[]
}

/** The draft as the server has it now, where somebody else was faster. */
export interface Overtaken {
  readonly version: number
  readonly updatedBy: string | null
  readonly updatedAt: string
}

const KEPT_STEPS = 30

/** What is typed is kept here until the server has taken it; nobody's text is dropped unasked. */
export function useDraftEditor(draft: PlaybookDraft) {
  const { client, api } = useWorkspace()
  const queries = useQueryClient()
  const fresh = (one: PlaybookDraft): Held => ({
    version: one.version,
    saved: one.definition,
    now: one.definition,
    undo: [],
  })
  const [held, setHeld] = useState(() => fresh(draft))
  const [failed, setFailed] = useState<Problem | null>(null)
  const dirty = held.now !== held.saved
  const saving = useMutationOnce({
    mutationFn: ({ definition, version }: { definition: Playbook; version: number }) =>
      client.playbooks.saveDraft({ id: draft.id, version, definition }),
    onSuccess: async (answer, { definition }) => {
      setFailed(null)
      setHeld(old => {
        const same = old.now === definition
        return { ...old, version: answer.version, saved: same ? old.now : definition, now: old.now }
      })
      queries.setQueryData(api.playbooks.readDraft.queryKey({ input: { id: draft.id } }), answer)
      await queries.invalidateQueries()
    },
    onError: error => {
      setFailed(problemOf(error))
      if (isStale(problemOf(error))) void queries.invalidateQueries()
    },
  })
  if (!dirty && draft.version > held.version && !saving.isPending) setHeld(fresh(draft))
  const overtaken: Overtaken | null = dirty && draft.version > held.version && !saving.isPending ? draft : null
  const change = useCallback((how: (old: Playbook) => Playbook) => {
    setHeld(old => {
      const now = how(old.now)
      return now === old.now ? old : { ...old, now, undo: [...old.undo.slice(-KEPT_STEPS), old.now] }
    })
  }, [])
  return {
    ...{ now: held.now, version: held.version, dirty, overtaken, change, saving: saving.isPending },
    failed: failed && !isStale(failed) ? failed : null,
    canUndo: dirty && held.undo.length > 0,
    undo: () => setHeld(old => ({ ...old, now: old.undo.at(-1) ?? old.now, undo: old.undo.slice(0, -1) })),
    save: () => saving.mutate({ definition: held.now, version: held.version }),
    keepMine: () => saving.mutate({ definition: held.now, version: draft.version }),
    takeTheirs: () => {
      setFailed(null)
      setHeld(fresh(draft))
    },
  }
}

export type DraftEditor = ReturnType<typeof useDraftEditor>
