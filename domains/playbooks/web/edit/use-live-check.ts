import type { Playbook } from '@yingce/process/playbook'
import { useEffect, useRef, useState } from 'react'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { PlaybookProblem } from '../../contract.ts'

export interface Check {
  readonly problems: readonly PlaybookProblem[]
  readonly checking: boolean
  /** Why it could not be checked. */
  readonly failed: string | null
}

const QUIET_MS = 500

/** Has the server judge what stands in the editor, once the hands have been still for a moment. Answers that come too late are dropped. */
export function useLiveCheck(id: string, draft: Playbook, known: readonly PlaybookProblem[]): Check {
  const { client } = useWorkspace()
  const [check, setCheck] = useState<Check>({ problems: known, checking: false, failed: null })
  const first = useRef(true)
  useEffect(() => {
    const opened = first.current
    first.current = false
    if (opened) return
    let late = false
    const timer = window.setTimeout(async () => {
      setCheck(old => ({ ...old, checking: true }))
      try {
        const problems = await client.playbooks.checkDraft({ id, definition: draft })
        if (!late) setCheck({ problems, checking: false, failed: null })
      } catch (error) {
        if (!late) setCheck(old => ({ ...old, checking: false, failed: problemOf(error).message }))
      }
    }, QUIET_MS)
    return () => {
      late = true
      window.clearTimeout(timer)
    }
  }, [id, draft, client])
  return check
}
