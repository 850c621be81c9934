import { useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { useWorkspace } from '../rpc/workspace.ts'
import { withoutForm } from './without-form.ts'

interface ToProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A path inside the workspace, with its query: '/goals/gol_1?edit=metric'. */
  href: string
}

/** A link inside the workspace. Opening in a new tab works as with any link. */
export function To({ href, onClick, ...rest }: ToProps) {
  const { slug } = useWorkspace()
  const go = useGo()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
    if (event.defaultPrevented || elsewhere || rest.target) return
    event.preventDefault()
    go(href)
  }
  return <a {...rest} href={`/w/${slug}${href}`} onClick={follow} />
}

/** Goes to a path inside the workspace: `go('/goals')`. */
export function useGo(): (href: string) => void {
  const { slug } = useWorkspace()
  const { history } = useRouter()
  return href => history.push(`/w/${slug}${href}`)
}

/** Goes to what a form in the address (`?new=1`) has just made: the way back leads to the page, not into its form again. */
export function useGoToMade(): (href: string) => void {
  const go = useGo()
  const { history } = useRouter()
  return href => {
    const page = withoutForm(history.location.href)
    if (page !== history.location.href) {
      history.replace(page, undefined, { ignoreBlocker: true })
      // Two steps at once would be one.
      history.flush()
    }
    go(href)
  }
}
