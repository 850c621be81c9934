import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordPage } from '#apps/web/ui/record-routes.tsx'
import { adjustment } from '../entities/adjustment.ts'
import { finding } from '../entities/finding.ts'
import { lesson } from '../entities/lesson.ts'

const evaluation = lazyRouteComponent(() => import('./evaluation-page.tsx'), 'EvaluationPage')
const adjustments = lazyRouteComponent(() => import('./adjustments-page.tsx'), 'AdjustmentsPage')
const toEvaluation = lazyRouteComponent(() => import('./to-evaluation.tsx'), 'ToEvaluation')
const lessons = lazyRouteComponent(() => import('./lessons-page.tsx'), 'LessonsPage')

/** What came of a project and what is done about it, and what all projects have learned. */
export const measurementPages: readonly Page[] = [
  {
    path: 'projects/$id/measurement/evaluation',
    component: evaluation,
    inProject: {
      path: 'measurement/evaluation',
      label: { zh: '评估', en: 'Evaluation' },
      covers: ['evaluations', 'findings', 'measurement/adjustments', 'adjustments', 'measurement/lessons', 'lessons'],
    },
  },
  { path: 'projects/$id/evaluations', component: evaluation },
  { path: 'projects/$id/findings', component: evaluation },
  { path: 'projects/$id/measurement/adjustments', component: adjustments },
  { path: 'projects/$id/adjustments', component: adjustments },
  { path: 'projects/$id/measurement/lessons', component: lessons },
  { path: 'projects/$id/lessons', component: lessons },
  { path: 'evaluations/$id', component: toEvaluation },
  { path: 'evaluation-lines/$id', component: toEvaluation },
  recordPage(adjustment, {}, async () => ({ page: (await import('./parts.tsx')).adjustmentParts })),
  recordPage(finding, {}, async () => ({ page: (await import('./parts.tsx')).findingParts })),
  recordPage(lesson, {}, async () => ({ page: (await import('./parts.tsx')).lessonParts })),
  {
    path: 'lessons',
    component: lazyRouteComponent(() => import('./lesson-library-page.tsx'), 'LessonLibraryPage'),
    menu: { group: 'knowledge', label: { zh: '经验', en: 'Lessons' } },
  },
]
