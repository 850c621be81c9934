import type { BlockerFn } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useTexts } from '../i18n/use-texts.ts'
import { leaveTexts } from './leave-texts.ts'
import { useAskUnsaved } from './use-ask-unsaved.ts'

/** From where to where somebody is about to go. */
export type Move = Parameters<BlockerFn>[0]

/** The question that stands: a move from several unsaved forms is asked about once. */
let asked: { to: Move['nextLocation']['href']; answer: Promise<boolean> } | null = null

/** Asks whether to go and lose what is unsaved. */
export function useAskToLeave(): (move: Move) => Promise<boolean> {
  const t = useTexts(leaveTexts)
  const ask = useAskUnsaved()
  return useCallback(
    ({ nextLocation: { href } }: Move) => {
      if (asked?.to === href) return asked.answer
      const answer = ask({ okText: t('leave'), cancelText: t('stay') })
      asked = { to: href, answer }
      void answer.then(() => window.setTimeout(forget))
      return answer
    },
    [t, ask],
  )
}

/** The other forms have their turn first; the same move later is another one. */
function forget(): void {
  asked = null
}
