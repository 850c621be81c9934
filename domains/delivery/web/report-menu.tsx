import { useState } from 'react'
import { guestLinkTexts } from '#apps/web/i18n/texts/guests.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { GuestLinksDrawer } from '#apps/web/ui/guests/guest-links.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { deliveryTexts } from './delivery-texts.ts'
import { ReportForm, type ReportVerb } from './report-form.tsx'
import type { AcceptanceReport } from './use-delivery.ts'

const ITEMS: Record<AcceptanceReport['state'], readonly (ReportVerb | 'link')[]> = {
  ...{ draft: ['edit', 'submit'], submitted: ['sign', 'link', 'takeBack'], signed: ['handOver'], superseded: [] },
}

interface ReportMenuProps {
  report: AcceptanceReport
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a report in its state. */
export function ReportMenu({ report, rest }: ReportMenuProps) {
  const t = useTexts(deliveryTexts)
  const links = useTexts(guestLinkTexts)
  const [verb, setVerb] = useState<ReportVerb | 'link' | null>(null)
  const { barred } = useWriteIn(report.projectId, 'delivery', report.ownerId)
  const own = ITEMS[report.state].map(key => ({
    key,
    label: key === 'link' ? links('issue') : t(key),
    onClick: () => setVerb(key),
  }))
  const commands = [...own, ...(rest ?? [])]
  if (commands.length === 0) return null
  return (
    <>
      <RecordCommands
        commands={commands}
        barred={barred}
        page={rest !== undefined}
        next={nextOf(report)}
        name={report.name}
        shownInRow
      />
      <GuestLinksDrawer open={verb === 'link'} subjectId={report.id} barred={barred} onClose={() => setVerb(null)} />
      {verb && verb !== 'link' && <ReportForm report={report} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

function nextOf({ state, conclusion, handedOn }: AcceptanceReport): ReportVerb | undefined {
  if (state === 'draft') return conclusion ? 'submit' : 'edit'
  if (state === 'submitted') return 'sign'
  return state === 'signed' && handedOn === null ? 'handOver' : undefined
}
