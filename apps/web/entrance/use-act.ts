import { useState } from 'react'
import { commonTexts } from '../i18n/texts/common.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { type Problem, problemOf } from '../rpc/problem.ts'

/** Does something once and tells how it went, in words. */
export function useAct() {
  const t = useTexts(commonTexts)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  async function act(work: () => Promise<void>): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      await work()
    } catch (error) {
      setProblem(problemOf(error))
    }
    setBusy(false)
  }
  const fieldProblem = (name: string) => problem?.problems.find(one => one.field === name)?.message
  const words = problem && problem.problems.length === 0 ? problem.message || t('network') : null
  return { act, busy, problem: words, fieldProblem }
}
