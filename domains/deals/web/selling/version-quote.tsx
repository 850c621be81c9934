import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { CustomerAnswer } from './customer-answer.tsx'
import { QuoteSection } from './quote-section.tsx'
import { sellingTexts } from './selling-texts.ts'
import { type Proposal, useProposalSheet } from './use-selling.ts'

/** The quote of a version on the version's own page, and the way to where it is worked on. */
export function VersionQuote({ proposal }: { proposal: Proposal }) {
  const t = useTexts(sellingTexts)
  const { projectId, number } = proposal
  const found = useProposalSheet(projectId, number)
  return (
    <>
      <p>
        <To href={`/projects/${projectId}/deals/proposals?version=${number}`}>{t('toProject')}</To>
      </p>
      <CustomerAnswer proposal={proposal} />
      {found.isPending && <Loading lines={5} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <QuoteSection sheet={found.data} projectId={projectId} />}
    </>
  )
}
