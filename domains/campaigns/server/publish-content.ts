import { worksAlone } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaignsContract, campaignsRefusals, contentItem } from '../contract.ts'
import { requireCome } from './require-campaign-state.ts'
import { requireContentState } from './require-content-state.ts'

/** Puts a piece of content out that a second person has looked at; where there is none, the trail says so. */
export const publishContent = command(campaignsContract.publishContent, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, contentItem, input)
    requireContentState(ctx, record, ['review'], { zh: '发布', en: 'published' })
    const own = record.submittedById === ctx.actor.personId
    if (own && !(await worksAlone(ctx, record.projectId))) throw refusal(campaignsRefusals, 'content_item.own_review')
    const publishedOn = input.on ?? ctx.today
    requireCome(ctx, publishedOn)
    const told = { action: 'published', note: own ? OWN[ctx.locale] : null }
    return changeRecord(ctx, contentItem, record, { state: 'published', publishedOn }, told)
  },
})

const OWN = { zh: '由送审人自己发布', en: 'Published by who sent it for review' }
