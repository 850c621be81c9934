import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordPage } from '#apps/web/ui/record-routes.tsx'
import { planBookRecipient } from '../entities/plan-book-recipient.ts'
import { projectFile } from '../entities/project-file.ts'

const files = lazyRouteComponent(() => import('./files-page.tsx'), 'FilesPage')
const book = lazyRouteComponent(() => import('./plan-book-page.tsx'), 'PlanBookPage')

/** The plan book of a project, under the playbook's name for the place and under the records' own; and one version. Its files. */
export const documentPages: readonly Page[] = [
  {
    path: 'projects/$id/documents/plan_book',
    component: book,
    inProject: {
      path: 'documents/plan_book',
      label: { zh: '策划书', en: 'Plan book' },
      covers: ['plan-books', 'documents/recipients', 'plan-book-recipients'],
    },
  },
  { path: 'projects/$id/plan-books', component: book },
  { path: 'projects/$id/documents/recipients', component: book },
  { path: 'projects/$id/plan-book-recipients', component: book },
  recordPage(planBookRecipient, {}, async () => ({ page: (await import('./recipient-parts.tsx')).recipientParts })),
  {
    path: 'plan-books/$id',
    component: lazyRouteComponent(() => import('./plan-book-version-page.tsx'), 'PlanBookVersionPage'),
  },
  {
    path: 'projects/$id/files',
    component: files,
    inProject: { path: 'files', label: { zh: '文件', en: 'Files' }, covers: ['project-files'], always: true },
  },
  { path: 'projects/$id/project-files', component: files },
  recordPage(projectFile, {}, async () => ({ page: (await import('./file-parts.tsx')).fileParts })),
]
