import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { developmentPlan } from '../../entities/development-plan.ts'
import type { developmentTarget } from '../../entities/development-target.ts'
import type { need } from '../../entities/need.ts'
import type { salesActivity } from '../../entities/sales-activity.ts'
import type { visit } from '../../entities/visit.ts'

export type Visit = RecordOf<typeof visit>
export type Need = RecordOf<typeof need>
export type DevelopmentPlan = RecordOf<typeof developmentPlan>
export type DevelopmentTarget = RecordOf<typeof developmentTarget>
export type SalesActivity = RecordOf<typeof salesActivity>

/** As many as are worked through by hand. */
export const ALL = 200

/** What forms about the project's customer send: the form says why it is refused. */
export function useCustomerForms() {
  const { customers } = useWorkspace().client
  const send = useSend()
  return { choose: send(customers.chooseCustomer), change: send(customers.changeProjectCustomer) }
}

export function useVisitForms() {
  const { customers } = useWorkspace().client
  const send = useSend()
  return {
    plan: send(customers.visit.create),
    checkIn: send(customers.checkInVisit),
    finish: send(customers.finishVisit),
    cancel: send(customers.cancelVisit),
    reopen: send(customers.reopenVisit),
    assign: send(customers.assignVisit),
    settle: send(customers.settleVisitStep),
  }
}

export function useNeedForms() {
  const { customers } = useWorkspace().client
  const send = useSend()
  return {
    match: send(customers.matchNeed),
    answer: send(customers.answerNeed),
    drop: send(customers.dropNeed),
    reopen: send(customers.reopenNeed),
    assign: send(customers.assignNeed),
  }
}

export function useDevelopmentForms() {
  const { customers } = useWorkspace().client
  const send = useSend()
  return {
    add: send(customers.addTarget),
    reach: send(customers.reachTarget),
    contact: send(customers.contactTarget),
    giveUp: send(customers.giveUpTarget),
    reopen: send(customers.reopenTarget),
    assign: send(customers.assignTarget),
    assignPlan: send(customers.assignDevelopmentPlan),
  }
}

export function useActivityForms() {
  const { customers } = useWorkspace().client
  const send = useSend()
  return { settle: send(customers.settleActivityStep), declareNone: send(customers.declareActivityNone) }
}
