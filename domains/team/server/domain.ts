import { defineDomain } from '#kernel/domain/domain.ts'
import { communicationRefusals, teamContract, teamEntities, teamRefusals } from '../contract.ts'
import { assignStakeholder } from './assign-stakeholder.ts'
import { completeCheck } from './checks/complete.ts'
import { describedCheck } from './checks/described.ts'
import { presentCheck } from './checks/present.ts'
import { signedOffCheck } from './checks/signed-off.ts'
import {
  communicationChecks,
  communicationDeliverables,
  communicationInboxes,
  communicationOperations,
} from './communication-parts.ts'
import { raciDeliverable } from './deliverables/raci.ts'
import { stakeholdersDeliverable } from './deliverables/stakeholders.ts'
import { organisationBehaviour, organisationChecks, organisationDeliverables } from './organisation/organisation.ts'
import { readRaci } from './read-raci.ts'
import { refuseSignOff } from './refuse-sign-off.ts'
import { reopenSignOff } from './reopen-sign-off.ts'
import { setDuty } from './set-duty.ts'
import { signOff } from './sign-off.ts'
import { stakeholderSubject } from './sign-off-by-guest.ts'

export const teamDomain = defineDomain({
  name: 'team',
  entities: teamEntities,
  contract: teamContract,
  refusals: { ...teamRefusals, ...communicationRefusals },
  operations: {
    ...{ signOff, refuseSignOff, reopenSignOff, assignStakeholder, raci: readRaci, setDuty },
    ...organisationBehaviour,
    ...communicationOperations,
  },
})

export const teamChecks = [
  ...[presentCheck, describedCheck, signedOffCheck, completeCheck],
  ...organisationChecks,
  ...communicationChecks,
]
export const teamDeliverables = [
  ...[stakeholdersDeliverable, raciDeliverable],
  ...organisationDeliverables,
  ...communicationDeliverables,
]
export const teamInboxes = communicationInboxes
export const teamGuestSubjects = [stakeholderSubject]
