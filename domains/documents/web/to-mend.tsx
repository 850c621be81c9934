import { To } from '#apps/web/ui/to.tsx'

interface ToMendProps {
  what: string
  where: string
  projectId: string
  word: string
  className: string | undefined
}

/** One thing that is not there, with the way to write it. */
export function ToMend({ what, where, projectId, word, className }: ToMendProps) {
  return (
    <p className={className}>
      <span aria-hidden="true">▢ </span>
      {what}{' '}
      <To
        style={{ textDecoration: 'underline' }}
        href={where === '' ? `/projects/${projectId}?tab=overview` : `/projects/${projectId}/${where}`}
        aria-label={`${word}: ${what}`}
      >
        {word}
      </To>
    </p>
  )
}
