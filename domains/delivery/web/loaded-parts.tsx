import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { acceptanceItem } from '../entities/acceptance-item.ts'
import { acceptanceReport } from '../entities/acceptance-report.ts'
import { deliveryItem } from '../entities/delivery-item.ts'
import { AcceptanceMenu } from './acceptance-menu.tsx'
import { DeliveryMenu } from './delivery-menu.tsx'
import { ReportMenu } from './report-menu.tsx'

export const deliveryRoute: LoadedParts<typeof deliveryItem> = {
  page: {
    facts: [
      ...(['what', 'quantity', 'unit', 'contract', 'dueOn', 'description', 'checks', 'readyOn'] as const),
      ...(['deliveredOn', 'receivedBy', 'receipt', 'acceptedOn', 'returnedOn', 'returnReason'] as const),
    ],
    menu: (record, rest) => <DeliveryMenu item={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/delivery`,
      label: <Sentence text={deliveryItem.label} />,
    }),
  },
}

const acceptancePlace = (projectId: string) => `/projects/${projectId}/delivery/acceptance`

export const itemRoute: LoadedParts<typeof acceptanceItem> = {
  page: {
    facts: [
      ...(['criterion', 'method', 'deliveryItemId', 'triedOn', 'found', 'evidence'] as const),
      ...(['concededBy', 'concession', 'attempts'] as const),
    ],
    menu: (record, rest) => <AcceptanceMenu item={record} rest={rest} />,
    back: ({ projectId }) => ({ href: acceptancePlace(projectId), label: <Sentence text={acceptanceItem.label} /> }),
  },
}

export const reportRoute: LoadedParts<typeof acceptanceReport> = {
  page: {
    facts: [
      ...(['kind', 'number', 'conclusion', 'remarks', 'revisedBecause', 'submittedOn'] as const),
      ...(['confirmedBy', 'confirmedOn', 'confirmedHow', 'confirmedEvidence', 'confirmedHash'] as const),
      ...(['handedWhat', 'handedTo', 'handedOn'] as const),
    ],
    menu: (record, rest) => <ReportMenu report={record} rest={rest} />,
    back: ({ projectId }) => ({ href: acceptancePlace(projectId), label: <Sentence text={acceptanceReport.label} /> }),
  },
}
