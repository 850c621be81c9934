import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { usePeople } from '#apps/web/ui/use-people.ts'
import type { ApprovalView } from '#domains/process/contract.ts'
import { campaignsTexts } from './campaigns-texts.ts'

/** Who of those that were asked can still decide. */
export function ContentWaiting({ approval: { waitingFor } }: { approval: ApprovalView }) {
  const t = useTexts(campaignsTexts)
  const common = useTexts(commonTexts)
  const { byId } = usePeople()
  const names = waitingFor.map(id => byId.get(id)?.name ?? '…').join(common('and'))
  return <>{t('waitingFor', { names })}</>
}
