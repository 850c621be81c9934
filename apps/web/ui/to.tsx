import { useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { useWorkspace } from '../rpc/workspace.ts'

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
