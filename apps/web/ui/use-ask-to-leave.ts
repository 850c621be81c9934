import type { BlockerFn } from '@tanstack/react-router'
import { App } from 'antd'
import { useCallback } from 'react'
import { commonTexts } from '../i18n/texts/common.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { leaveTexts } from './leave-texts.ts'

/** From where to where somebody is about to go. */
export type Move = Parameters<BlockerFn>[0]

/** The question that stands: a move from several unsaved forms is asked about once. */
let asked: { to: Move['nextLocation']['href']; answer: Promise<boolean> } | null = null

/** Asks whether to go and lose what is unsaved. */
export function useAskToLeave(): (move: Move) => Promise<boolean> {
  const t = useTexts(leaveTexts)
  const common = useTexts(commonTexts)
  const { modal } = App.useApp()
  return useCallback(
    ({ nextLocation: { href } }: Move) => {
      if (asked?.to === href) return asked.answer
      const question = { title: common('unsaved'), okText: t('leave'), cancelText: t('stay') }
      const answer = Promise.resolve(modal.confirm({ ...question, autoFocusButton: 'cancel' }))
      asked = { to: href, answer }
      void answer.then(() => window.setTimeout(forget))
      return answer
    },
    [t, common, modal],
  )
}

/** The other forms have their turn first; the same move later is another one. */
function forget(): void {
  asked = null
}
