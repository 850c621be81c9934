import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecord } from '#apps/web/records/use-records.ts'
import { Loading } from '#apps/web/ui/loading.tsx'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { customer as entity } from '../../entities/customer.ts'
import type { projectCustomer } from '../../entities/project-customer.ts'
import { PROFILE_FIELDS, profileShare } from '../../rules/profile.ts'
import { customersTexts } from '../customers-texts.ts'
import { LeadsPanel } from '../leads-panel.tsx'
import { NeedLines, VisitLines } from './compact-lists.tsx'
import { PeopleMap } from './people-map.tsx'
import styles from './selling.module.css'
import { sellingTexts } from './selling-texts.ts'
import { ShareBar } from './share-bar.tsx'

type Chosen = RecordOf<typeof projectCustomer>
type Customer = RecordOf<typeof entity>

/** What a project knows of its customer: how full the profile is, who decides, what was visited and needed. */
export function CustomerOfProject({ chosen }: { chosen: Chosen }) {
  const t = useTexts(sellingTexts)
  const found = useRecord(entity, chosen.customerId)
  const inProject = `/projects/${chosen.projectId}/customer`
  const of = { project: chosen.projectId }
  return (
    <>
      {chosen.changeReason && <p className={styles.note}>{t('changed', { reason: chosen.changeReason })}</p>}
      {found.isPending && <Loading lines={8} />}
      <div className={styles.columns}>
        <div className={styles.stack}>
          {found.isError && <p className={styles.note}>{t('unseen', { name: chosen.name })}</p>}
          {found.data && <Profile customer={found.data} />}
        </div>
        <div className={styles.stack}>
          {found.data && <PeopleMap customerId={found.data.id} />}
          <VisitLines of={of} href={`${inProject}/visits`} />
          <NeedLines of={of} href={`${inProject}/needs`} />
          {found.data && <LeadsPanel customerId={found.data.id} />}
        </div>
      </div>
    </>
  )
}

function Profile({ customer }: { customer: Customer }) {
  const t = useTexts(sellingTexts)
  const words = useTexts(customersTexts)
  const label = useLabel()
  const { filled, of, percent, missing } = profileShare(customer)
  const open = <To href={`/customers/${customer.id}`}>{words('openCustomer')}</To>
  const fields = missing.map(name => label(entity.fields[name].label)).join(label({ zh: '、', en: ', ' }))
  return (
    <>
      <Section title={customer.name} aside={open} padded>
        <div className={styles.share}>
          <div className={styles.figures}>
            <div>
              <p className={styles.soft}>{t('profile')}</p>
              <p className={styles.figure}>{percent}%</p>
            </div>
            <div className={styles.wide}>
              <p className={styles.soft}>{t('filled', { of, filled })}</p>
              <ShareBar percent={percent} done={missing.length === 0} />
            </div>
          </div>
          <p>{missing.length === 0 ? t('full') : t('lacks', { fields })}</p>
        </div>
      </Section>
      <KeyFacts entity={entity} record={customer} title={t('facts')} fields={PROFILE_FIELDS} />
    </>
  )
}
