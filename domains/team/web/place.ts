import type { PlaceInProject } from '#apps/web/ui/place-in-project.ts'

/** Where a project tells how its people are organised; it begins with the chart. */
export const TEAM_PLACE: PlaceInProject = {
  path: 'org-units',
  label: { zh: '组织与职责', en: 'Organisation' },
  covers: [
    ...['posts', 'person-skills', 'skill-gap-answers', 'decision-rules', 'team-measures'],
    ...['raci', 'raci-entries', 'stakeholders'],
  ],
}
