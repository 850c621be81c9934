import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { carePlan } from '../entities/care-plan.ts'
import { customerEvent } from '../entities/customer-event.ts'
import { customerImprovement } from '../entities/customer-improvement.ts'
import { customerTraining } from '../entities/customer-training.ts'
import { revisit } from '../entities/revisit.ts'
import { satisfaction } from '../entities/satisfaction.ts'
import { ticket } from '../entities/ticket.ts'
import { ImprovementMenu } from './improvement-menu.tsx'
import { OccasionMenu } from './occasion-menu.tsx'
import { PlanMenu } from './plan-menu.tsx'
import { RevisitMenu } from './revisit-menu.tsx'
import { TicketMenu } from './ticket-menu.tsx'

const careOf = (projectId: string) => `/projects/${projectId}/service/care`

export const ticketRoute: LoadedParts<typeof ticket> = {
  page: {
    facts: [
      ...(['number', 'subject', 'priority', 'source', 'reporter', 'reportedOn', 'dueOn', 'text'] as const),
      ...(['startedOn', 'solution', 'solvedOn', 'closedOn', 'unmeasured', 'reopenReason'] as const),
    ],
    menu: (record, rest) => <TicketMenu ticket={record} rest={rest} />,
    back: ({ projectId }) => ({ href: `/projects/${projectId}/service`, label: <Sentence text={ticket.label} /> }),
  },
}

export const satisfactionRoute: LoadedParts<typeof satisfaction> = {
  page: {
    facts: ['askedWhom', 'askedOn', 'how', 'scale', 'score', 'words', 'ticketId', 'revisitId'],
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/service`,
      label: <Sentence text={satisfaction.label} />,
    }),
  },
}

export const planRoute: LoadedParts<typeof carePlan> = {
  page: {
    facts: ['customer', 'aim', 'rhythmDays', 'startsOn', 'handedOn', 'handNote', 'endedOn', 'endReason'],
    menu: (record, rest) => <PlanMenu plan={record} rest={rest} />,
    back: ({ projectId }) => ({ href: careOf(projectId), label: <Sentence text={carePlan.label} /> }),
  },
}

export const revisitRoute: LoadedParts<typeof revisit> = {
  page: {
    facts: ['customer', 'carePlanId', 'dueOn', 'doneOn', 'spokenWith', 'usage', 'feedback'],
    menu: (record, rest) => <RevisitMenu revisit={record} rest={rest} />,
    back: ({ projectId }) => ({ href: careOf(projectId), label: <Sentence text={revisit.label} /> }),
  },
}

export const eventRoute: LoadedParts<typeof customerEvent> = {
  page: {
    facts: ['name', 'kind', 'plannedOn', 'guests', 'heldOn', 'outcome', 'cancelReason'],
    menu: (record, rest) => <OccasionMenu occasion={{ kind: 'event', record }} rest={rest} />,
    back: ({ projectId }) => ({ href: careOf(projectId), label: <Sentence text={customerEvent.label} /> }),
  },
}

export const trainingRoute: LoadedParts<typeof customerTraining> = {
  page: {
    facts: ['topic', 'trainer', 'plannedOn', 'guests', 'heldOn', 'outcome', 'cancelReason'],
    menu: (record, rest) => <OccasionMenu occasion={{ kind: 'training', record }} rest={rest} />,
    back: ({ projectId }) => ({ href: careOf(projectId), label: <Sentence text={customerTraining.label} /> }),
  },
}

export const improvementRoute: LoadedParts<typeof customerImprovement> = {
  page: {
    facts: [
      ...(['what', 'origin', 'cause', 'dueOn', 'settledOn', 'outcome', 'declineReason'] as const),
      ...(['toldWhom', 'toldOn'] as const),
    ],
    menu: (record, rest) => <ImprovementMenu improvement={record} rest={rest} />,
    back: ({ projectId }) => ({ href: careOf(projectId), label: <Sentence text={customerImprovement.label} /> }),
  },
}
