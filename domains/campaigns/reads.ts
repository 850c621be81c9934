export { readCampaigns } from './server/read-campaigns.ts'
export { readDeviations } from './server/read-deviations.ts'
