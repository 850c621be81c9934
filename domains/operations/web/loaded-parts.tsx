import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { evaluationRhythm } from '../entities/evaluation-rhythm.ts'
import { operationDesign } from '../entities/operation-design.ts'
import { operationPart } from '../entities/operation-part.ts'
import { operationPeriod } from '../entities/operation-period.ts'
import { operationResource } from '../entities/operation-resource.ts'
import { PeriodMenu } from './period-menu.tsx'
import { ResourceMenu } from './resource-menu.tsx'
import { RhythmMenu } from './rhythm-menu.tsx'
import { VersionMenu } from './version-menu.tsx'

export const designRoute: LoadedParts<typeof operationDesign> = {
  page: {
    facts: ['kind', 'number', 'state', 'summary', 'content', 'evidence', 'approvedOn', 'previousId', 'revisedBecause'],
    menu: (record, rest) => <VersionMenu record={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/operations/design`,
      label: <Sentence text={operationDesign.label} />,
    }),
  },
}

export const partRoute: LoadedParts<typeof operationPart> = {
  page: {
    facts: [
      ...(['kind', 'number', 'state', 'summary', 'content', 'tasks', 'metricId'] as const),
      ...(['approvedOn', 'previousId', 'revisedBecause'] as const),
    ],
    menu: (record, rest) => <VersionMenu record={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/operations/plan`,
      label: <Sentence text={operationPart.label} />,
    }),
  },
}

export const resourceRoute: LoadedParts<typeof operationResource> = {
  page: {
    menu: (record, rest) => <ResourceMenu resource={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/operations/resources`,
      label: <Sentence text={operationResource.label} />,
    }),
  },
}

export const rhythmRoute: LoadedParts<typeof evaluationRhythm> = {
  page: {
    menu: (record, rest) => <RhythmMenu rhythm={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/operations/rhythm`,
      label: <Sentence text={evaluationRhythm.label} />,
    }),
  },
}

export const periodRoute: LoadedParts<typeof operationPeriod> = {
  page: {
    menu: (record, rest) => <PeriodMenu period={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/operations/periods`,
      label: <Sentence text={operationPeriod.label} />,
    }),
  },
}
