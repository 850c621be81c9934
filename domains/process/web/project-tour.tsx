import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useGuide } from '#apps/web/rpc/use-guide.ts'
import { Tour } from '#apps/web/ui/tour.tsx'
import { projectTourTexts } from './tour-texts.ts'

const STOPS = ['stages', 'deliverables', 'tasks', 'gate', 'missing', 'submit', 'history', 'inbox'] as const

/** Shows a person round the project: by itself in the first one they take part in, and whenever they ask for it. */
export function ProjectTour() {
  const t = useTexts(projectTourTexts)
  const guide = useGuide()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as { tour?: unknown }
  const [first, setFirst] = useState(!guide.tourSeen)
  const shown = first || search.tour !== undefined
  useEffect(() => {
    if (shown && !guide.tourSeen) void guide.putAway('tour')
  })
  if (!shown) return null
  const close = () => {
    setFirst(false)
    if (search.tour === undefined) return
    void navigate({ to: '.', search: ({ tour: _, ...rest }: { tour?: unknown }) => rest, replace: true } as never)
  }
  return <Tour stops={STOPS.map(at => ({ at, title: t(at), text: t(`${at}Text`) }))} onClose={close} />
}
