import { StudyBody } from './study-body.tsx'
import { type Study, useFeasibility } from './use-feasibility.ts'

/** All that a version holds, on its own page. */
export function StudyVersion({ study: { projectId, iteration, number } }: { study: Study }) {
  const { data } = useFeasibility(projectId, { iteration, number })
  if (!data?.study) return null
  return <StudyBody sheet={{ ...data, versions: [] }} study={data.study} />
}
