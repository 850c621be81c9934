import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { WriteAsWord } from '#apps/web/ui/write-as-word.tsx'
import type { CharterSheet } from '../contract.ts'
import styles from './charter.module.css'
import { CharterAction } from './charter-action.tsx'
import { CharterNotices } from './charter-notices.tsx'
import { CharterPaper } from './charter-paper.tsx'
import { charterTexts } from './charter-texts.ts'
import { CharterVersions } from './charter-versions.tsx'
import { PrintButton } from './print-button.tsx'
import { useCharterSheet } from './use-charter.ts'
import { VersionTag } from './version-tag.tsx'

/** The charter of a project: written, approved and printed on one page. */
export function CharterPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <Charter projectId={id} />
}

export function Charter({ projectId }: { projectId: string }) {
  const t = useTexts(charterTexts)
  const found = useCharterSheet(projectId)
  const sheet = found.data
  const newest = sheet?.versions[0]
  const action = sheet && <CharterAction projectId={projectId} sheet={sheet} />
  return (
    <>
      <div className={styles.screen}>
        <PageHeader
          title={t('charter')}
          project={projectId}
          tags={newest && <VersionTag version={newest} />}
          actions={
            newest && (
              <>
                <WriteAsWord projectId={projectId} kind="charter" of={newest.id} />
                <PrintButton />
              </>
            )
          }
          main={newest && action}
        />
      </div>
      {found.isPending && <Loading lines={10} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {sheet && !newest && <EmptyState of="charter" title={t('none')} help={t('noneHelp')} action={action} />}
      {sheet && (newest || hasParts(sheet)) && <Sheet projectId={projectId} sheet={sheet} />}
    </>
  )
}

/** Scope and requirements may be written before anybody begins the charter. */
function hasParts({ scope, requirements }: CharterSheet): boolean {
  return scope.length > 0 || requirements.length > 0
}

function Sheet({ projectId, sheet }: { projectId: string; sheet: CharterSheet }) {
  return (
    <div className={styles.page}>
      <CharterNotices projectId={projectId} sheet={sheet} />
      <CharterPaper projectId={projectId} sheet={sheet} />
      {sheet.versions.length > 0 && <CharterVersions versions={sheet.versions} />}
    </div>
  )
}
