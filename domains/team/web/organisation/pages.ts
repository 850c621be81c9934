import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordPage, recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { decisionRule } from '../../entities/decision-rule.ts'
import { orgUnit } from '../../entities/org-unit.ts'
import { post } from '../../entities/post.ts'
import { skillGapAnswer } from '../../entities/skill-gap-answer.ts'
import { teamMeasure } from '../../entities/team-measure.ts'
import { TEAM_PLACE } from '../place.ts'

const module = 'team'
const posts = lazyRouteComponent(() => import('./posts-page.tsx'), 'PostsPage')

/** Organisation, posts, decision path and team building of a project; and the pages of their records. */
export const organisationPages: readonly Page[] = [
  ...recordRoutes(orgUnit, { list: { title: { zh: '组织单元', en: 'Units' } } }),
  ...recordRoutes(post, {
    list: { title: { zh: '岗位', en: 'Posts' } },
    load: async () => (await import('./loaded-parts.tsx')).postRoute,
  }),
  recordPage(skillGapAnswer, {}, async () => (await import('./loaded-parts.tsx')).gapAnswerRoute),
  ...recordRoutes(decisionRule, { list: { title: { zh: '决策规则', en: 'Decision rules' } } }),
  ...recordRoutes(teamMeasure, {
    list: { title: { zh: '团队建设措施', en: 'Team-building measures' } },
    load: async () => (await import('./loaded-parts.tsx')).measureRoute,
  }),
  {
    path: 'projects/$id/org-units',
    component: lazyRouteComponent(() => import('./organisation-page.tsx'), 'OrganisationPage'),
    module,
    inProject: TEAM_PLACE,
  },
  { path: 'projects/$id/posts', component: posts, module },
  { path: 'projects/$id/person-skills', component: posts, module },
  { path: 'projects/$id/skill-gap-answers', component: posts, module },
  {
    path: 'projects/$id/decision-rules',
    component: lazyRouteComponent(() => import('./decisions-page.tsx'), 'DecisionsPage'),
    module,
  },
  {
    path: 'projects/$id/team-measures',
    component: lazyRouteComponent(() => import('./measures-page.tsx'), 'MeasuresPage'),
    module,
  },
]
