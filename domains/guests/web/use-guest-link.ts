import { useEffect, useState } from 'react'
import type { Locale } from '#apps/web/i18n/locale.ts'
import type { GuestView } from '../shapes.ts'

/** Why something was refused, in the reader's language; without words where no answer came. */
export interface GuestProblem {
  readonly status: number
  readonly words: string
}
type Body = Readonly<Record<string, unknown>>

export interface GuestLinkState {
  readonly view: GuestView | null
  readonly problem: GuestProblem | null
  readonly reload: () => void
  /** Sends the answer; null where it was taken, else why not. The page then shows how things are. */
  readonly send: (how: 'confirm' | 'return', body: Body) => Promise<GuestProblem | null>
}

/** The link that the page stands at, and the way to answer it. */
export function useGuestLink(locale: Locale): GuestLinkState {
  const [view, setView] = useState<GuestView | null>(null)
  const [problem, setProblem] = useState<GuestProblem | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let gone = false
    void ask(locale, 'document').then(found => {
      if (gone) return
      if ('problem' in found) setProblem(found.problem)
      else {
        setProblem(null)
        setView(found.view)
      }
    })
    return () => {
      gone = true
    }
  }, [tries])
  const reload = () => setTries(now => now + 1)
  return {
    ...{ view, problem, reload },
    send: async (how, body) => {
      const found = await ask(locale, how, body)
      if ('view' in found) setView(found.view)
      else if (found.problem.status === 409 || found.problem.status === 410) reload()
      return 'problem' in found ? found.problem : null
    },
  }
}

type Found = { readonly view: GuestView } | { readonly problem: GuestProblem }

/** No cookie goes along: who is signed in here is asked for nothing. */
async function ask(locale: Locale, what: string, body?: Body): Promise<Found> {
  const [, , token = ''] = window.location.pathname.split('/')
  try {
    const response = await fetch(`/c/${token || '-'}/${what}`, {
      ...{ method: body ? 'POST' : 'GET', credentials: 'omit', cache: 'no-store' },
      headers: { 'accept-language': locale, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    const told = (await response.json()) as GuestView & { title?: string }
    return response.ok ? { view: told } : { problem: { status: response.status, words: told.title ?? '' } }
  } catch {
    return { problem: { status: 0, words: '' } }
  }
}
