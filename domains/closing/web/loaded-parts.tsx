import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { closingReport } from '../entities/closing-report.ts'
import { handOver } from '../entities/hand-over.ts'
import { improvement } from '../entities/improvement.ts'
import { HandOverMenu } from './hand-over-menu.tsx'
import { ImprovementMenu } from './improvement-menu.tsx'
import { VersionFigures } from './version-figures.tsx'

/** One version of the report as it was written, with the figures that it was submitted with. */
export const reportRoute: LoadedParts<typeof closingReport> = {
  page: {
    facts: ['number', 'revisedBecause', 'results', 'course', 'causes', 'handOver'],
    panels: record => <VersionFigures report={record} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/closing`,
      label: <Sentence text={closingReport.label} />,
    }),
  },
}

/** What an improvement's page shows: what, why, for whom, and what became of it. */
export const improvementRoute: LoadedParts<typeof improvement> = {
  page: {
    facts: [
      ...(['what', 'why', 'addressee', 'expected', 'dueOn', 'acceptedOn'] as const),
      ...(['doneOn', 'outcome', 'rejectionReason'] as const),
    ],
    menu: (record, rest) => <ImprovementMenu improvement={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/improvements`,
      label: <Sentence text={improvement.label} />,
    }),
  },
}

/** What a hand-over's page shows: what, where it is, what to watch, and whether it was taken over. */
export const handOverRoute: LoadedParts<typeof handOver> = {
  page: {
    facts: ['what', 'where', 'watch', 'dueOn', 'givenById', 'acceptedOn', 'lacks'],
    menu: (record, rest) => <HandOverMenu handOver={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/hand-overs`,
      label: <Sentence text={handOver.label} />,
    }),
  },
}
