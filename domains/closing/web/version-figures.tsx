import { ClosingFigures } from './closing-figures.tsx'
import { type ClosingReport, useClosing } from './use-closing.ts'

/** The figures that a version was submitted with; those of today where it was not. */
export function VersionFigures({ report: { id, projectId, iteration } }: { report: ClosingReport }) {
  const { data } = useClosing(projectId, iteration)
  if (!data) return null
  const kept = data.versions.find(one => one.report.id === id)?.figures ?? null
  return <ClosingFigures figures={kept ?? data.figures} kept={kept !== null} />
}
