import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordPage } from '#apps/web/ui/record-routes.tsx'
import { planBookRecipient } from '../entities/plan-book-recipient.ts'
import { projectFile } from '../entities/project-file.ts'

const files = lazyRouteComponent(() => import('./files-page.tsx'), 'FilesPage')
const documents = lazyRouteComponent(() => import('./documents-page.tsx'), 'DocumentsPage')
const book = lazyRouteComponent(() => import('./plan-book-page.tsx'), 'PlanBookPage')

/** The documents of a project, and one of them. Its plan book, under the playbook's name for the place and under the records' own; and one version. Its files. */
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
    path: 'projects/$id/documents',
    component: documents,
    inProject: {
      path: 'documents',
      label: { zh: '文档', en: 'Documents' },
      covers: ['written-documents'],
      always: true,
    },
  },
  { path: 'projects/$id/written-documents', component: documents },
  {
    path: 'written-documents/$id',
    component: lazyRouteComponent(() => import('./document-version-page.tsx'), 'DocumentVersionPage'),
  },
  {
    path: 'projects/$id/files',
    component: files,
    inProject: { path: 'files', label: { zh: '文件', en: 'Files' }, covers: ['project-files'], always: true },
  },
  { path: 'projects/$id/project-files', component: files },
  recordPage(projectFile, {}, async () => ({ page: (await import('./file-parts.tsx')).fileParts })),
]
