export { type CampaignKpi, campaignKpisSql } from './server/campaign-kpis-sql.ts'
