import { defineDomain } from '#kernel/domain/domain.ts'
import { campaignsContract, campaignsEntities, campaignsRefusals } from '../contract.ts'
import { addContent } from './add-content.ts'
import { assignAd } from './ads/assign-ad.ts'
import { cancelAd } from './ads/cancel-ad.ts'
import { endAd } from './ads/end-ad.ts'
import { reopenAd } from './ads/reopen-ad.ts'
import { startAd } from './ads/start-ad.ts'
import { answerDeviation } from './answer-deviation.ts'
import { assignCampaign } from './assign-campaign.ts'
import { coverageReportedCheck } from './checks/coverage-reported.ts'
import { deviationsAnswered } from './checks/deviations-answered.ts'
import { expensesEntered } from './checks/expenses-entered.ts'
import { finished } from './checks/finished.ts'
import { haveBudget } from './checks/have-budget.ts'
import { haveDates } from './checks/have-dates.ts'
import { haveKpi } from './checks/have-kpi.ts'
import { haveOwner } from './checks/have-owner.ts'
import { kindsSettledCheck } from './checks/kinds-settled.ts'
import { partnersActive } from './checks/partners-active.ts'
import { present } from './checks/present.ts'
import { productsSettled } from './checks/products-settled.ts'
import { serveGoal } from './checks/serve-goal.ts'
import { trainingsTested } from './checks/trainings-tested.ts'
import { copyCampaigns } from './copy-campaigns.ts'
import { copyExecution } from './copy-execution.ts'
import { dropContent } from './drop-content.ts'
import { findDeviations } from './find-deviations.ts'
import { finishCampaign } from './finish-campaign.ts'
import { fixPlan } from './fix-plan.ts'
import { declareNone } from './nones/declare-none.ts'
import { takeBackNone } from './nones/take-back-none.ts'
import { onContentApproval } from './on-content-approval.ts'
import { activatePartner } from './partners/activate-partner.ts'
import { assignPartner } from './partners/assign-partner.ts'
import { endPartner } from './partners/end-partner.ts'
import { reopenPartner } from './partners/reopen-partner.ts'
import { reportPartner } from './partners/report-partner.ts'
import { planCampaign } from './plan-campaign.ts'
import { assignProduct } from './products/assign-product.ts'
import { developProduct } from './products/develop-product.ts'
import { dropProduct } from './products/drop-product.ts'
import { moveProduct } from './products/move-product.ts'
import { releaseProduct } from './products/release-product.ts'
import { reopenProduct } from './products/reopen-product.ts'
import { publishContent } from './publish-content.ts'
import { readContentApproval } from './read-content-approval.ts'
import { readDeviationThreshold } from './read-deviation-threshold.ts'
import { reopenCampaign } from './reopen-campaign.ts'
import { reopenContent } from './reopen-content.ts'
import { startCampaign } from './start-campaign.ts'
import { stopCampaign } from './stop-campaign.ts'
import { submitContent } from './submit-content.ts'
import { assignTraining } from './trainings/assign-training.ts'
import { cancelTraining } from './trainings/cancel-training.ts'
import { holdTraining } from './trainings/hold-training.ts'
import { reopenTraining } from './trainings/reopen-training.ts'
import { testTraining } from './trainings/test-training.ts'
import { watchDeviations } from './watch-deviations.ts'
import { withdrawContent } from './withdraw-content.ts'

export { campaignsDeliverables } from './deliverables.ts'

export const campaignsDomain = defineDomain({
  name: 'campaigns',
  entities: campaignsEntities,
  contract: campaignsContract,
  refusals: campaignsRefusals,
  operations: {
    ...{ planCampaign, assignCampaign, startCampaign, finishCampaign, stopCampaign, reopenCampaign },
    ...{ addContent, submitContent, withdrawContent, publishContent, reopenContent, dropContent },
    contentApproval: readContentApproval,
    ...{ findDeviations, answerDeviation, deviationThreshold: readDeviationThreshold },
    ...{ developProduct, moveProduct, releaseProduct, dropProduct, reopenProduct, assignProduct },
    ...{ activatePartner, reportPartner, endPartner, reopenPartner, assignPartner },
    ...{ startAd, endAd, cancelAd, reopenAd, assignAd, declareNone, takeBackNone },
    ...{ holdTraining, testTraining, cancelTraining, reopenTraining, assignTraining },
  },
  subscribers: [copyCampaigns, copyExecution, ...onContentApproval, ...fixPlan, ...watchDeviations],
})

export const campaignsChecks = [
  ...[present, haveOwner, haveDates, haveBudget, haveKpi, serveGoal],
  ...[finished, expensesEntered, deviationsAnswered],
  ...[productsSettled, partnersActive, trainingsTested],
  ...[kindsSettledCheck, coverageReportedCheck],
]
