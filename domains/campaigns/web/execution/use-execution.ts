import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { adPlacement } from '../../entities/ad-placement.ts'
import type { channelPartner } from '../../entities/channel-partner.ts'
import type { productItem } from '../../entities/product-item.ts'
import type { training } from '../../entities/training.ts'

export type ProductItem = RecordOf<typeof productItem>
export type ChannelPartner = RecordOf<typeof channelPartner>
export type AdPlacement = RecordOf<typeof adPlacement>
export type Training = RecordOf<typeof training>

/** What the forms about products send: the form says why it is refused. */
export function useProductForms() {
  const { campaigns } = useWorkspace().client
  const send = useSend()
  return {
    develop: send(campaigns.developProduct),
    move: send(campaigns.moveProduct),
    release: send(campaigns.releaseProduct),
    drop: send(campaigns.dropProduct),
    reopen: send(campaigns.reopenProduct),
    assign: send(campaigns.assignProduct),
  }
}

export function usePartnerForms() {
  const { campaigns } = useWorkspace().client
  const send = useSend()
  return {
    activate: send(campaigns.activatePartner),
    report: send(campaigns.reportPartner),
    end: send(campaigns.endPartner),
    reopen: send(campaigns.reopenPartner),
    assign: send(campaigns.assignPartner),
  }
}

export function useAdForms() {
  const { campaigns } = useWorkspace().client
  const send = useSend()
  return {
    start: send(campaigns.startAd),
    end: send(campaigns.endAd),
    cancel: send(campaigns.cancelAd),
    reopen: send(campaigns.reopenAd),
    assign: send(campaigns.assignAd),
  }
}

export function useTrainingForms() {
  const { campaigns } = useWorkspace().client
  const send = useSend()
  return {
    hold: send(campaigns.holdTraining),
    test: send(campaigns.testTraining),
    cancel: send(campaigns.cancelTraining),
    reopen: send(campaigns.reopenTraining),
    assign: send(campaigns.assignTraining),
  }
}
