import type { ReactNode } from 'react'

interface ScrolledProps {
  /** What is in it, for who cannot see. */
  label: string
  className: string | undefined
  children: ReactNode
}

/** A part of a page that scrolls by itself: the keyboard reaches it, or what lies outside could not be read. */
export function Scrolled({ label, className, children }: ScrolledProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
