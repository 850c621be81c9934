import { defineDomain } from '#kernel/domain/domain.ts'
import { deliveryContract, deliveryEntities, deliveryRefusals } from '../contract.ts'
import { acceptanceInbox } from './acceptance/acceptance-inbox.ts'
import { concedeAcceptance } from './acceptance/concede-acceptance.ts'
import { reopenAcceptance } from './acceptance/reopen-acceptance.ts'
import { tryAcceptance } from './acceptance/try-acceptance.ts'
import { deliveryAccepted } from './checks/accepted.ts'
import { deliveryHandedOver } from './checks/handed-over.ts'
import { itemsPassed } from './checks/items-passed.ts'
import { deliveryReady } from './checks/ready.ts'
import { deliverySigned } from './checks/signed.ts'
import { deliveriesDeliverable, itemsDeliverable, reportDeliverable } from './deliverables.ts'
import { acceptDelivery } from './items/accept-delivery.ts'
import { assignDelivery } from './items/assign-delivery.ts'
import { deliver } from './items/deliver.ts'
import { deliveryInbox } from './items/delivery-inbox.ts'
import { postponeDelivery } from './items/postpone-delivery.ts'
import { readyDelivery } from './items/ready-delivery.ts'
import { reopenDelivery } from './items/reopen-delivery.ts'
import { returnDelivery } from './items/return-delivery.ts'
import { draftAcceptanceReport } from './report/draft-acceptance-report.ts'
import { reportSubject } from './report/guest-subject.ts'
import { handOverAcceptance } from './report/hand-over-acceptance.ts'
import { readAcceptanceSheet } from './report/read-acceptance-sheet.ts'
import { signAcceptanceReport } from './report/sign-acceptance-report.ts'
import { submitAcceptanceReport } from './report/submit-acceptance-report.ts'
import { takeBackAcceptanceReport } from './report/take-back-acceptance-report.ts'

export const deliveryDomain = defineDomain({
  name: 'delivery',
  entities: deliveryEntities,
  contract: deliveryContract,
  refusals: deliveryRefusals,
  operations: {
    ...{ readyDelivery, deliver, acceptDelivery, returnDelivery, reopenDelivery, postponeDelivery, assignDelivery },
    ...{ tryAcceptance, concedeAcceptance, reopenAcceptance, acceptanceSheet: readAcceptanceSheet },
    ...{ draftAcceptanceReport, submitAcceptanceReport, takeBackAcceptanceReport },
    ...{ signAcceptanceReport, handOverAcceptance },
  },
})

export const deliveryChecks = [deliveryReady, deliveryAccepted, itemsPassed, deliverySigned, deliveryHandedOver]
export const deliveryDeliverables = [deliveriesDeliverable, itemsDeliverable, reportDeliverable]
export const deliveryInboxes = [deliveryInbox, acceptanceInbox]
export const deliveryGuestSubjects = [reportSubject]
