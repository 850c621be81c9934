import { useRouter } from '@tanstack/react-router'
import { useContext, useEffect } from 'react'
import { FormOpen } from './form-open.ts'
import { type Move, useAskToLeave } from './use-ask-to-leave.ts'

interface LeaveOptions {
  /** What was typed is on its way to the server: from here the form itself may lead on. */
  saving?: boolean
  /** It goes with every change of the address, as a fact does that is edited in a tab or a panel; a form goes with its page. */
  inPlace?: boolean
}

/** Leaving with something unsaved asks first: closing the tab as well as going elsewhere inside the app. */
export function useLeaveWarning(unsaved: boolean, { saving = false, inPlace = false }: LeaveOptions = {}): void {
  const open = useContext(FormOpen)
  useCloseWarning(unsaved && open)
  useMoveWarning(unsaved && open && !saving, inPlace)
}

function useCloseWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved])
}

function useMoveWarning(unsaved: boolean, inPlace: boolean): void {
  const { history } = useRouter()
  const ask = useAskToLeave()
  useEffect(() => {
    if (!unsaved) return
    const stays = async (move: Move) => leaves(move, inPlace) && !(await ask(move))
    return history.block({ blockerFn: stays, enableBeforeUnload: false })
  }, [unsaved, inPlace, history, ask])
}

function leaves({ currentLocation: from, nextLocation: to }: Move, inPlace: boolean): boolean {
  return from.pathname !== to.pathname || (inPlace && from.search !== to.search)
}
