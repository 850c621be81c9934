import { Button } from 'antd'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useRight } from '#apps/web/rpc/workspace.ts'
import { PersonSign } from '#apps/web/ui/person.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { contact as entity } from '../../entities/contact.ts'
import styles from './selling.module.css'
import { sellingTexts } from './selling-texts.ts'
import { ALL } from './use-selling.ts'

type Contact = RecordOf<typeof entity>
type Role = NonNullable<Contact['decisionRole']>

/** From who decides down to who uses it. */
const TIERS: readonly (readonly [name: 'decides' | 'influences' | 'uses', roles: readonly Role[]])[] = [
  ['decides', ['decider']],
  ['influences', ['champion', 'influencer', 'gatekeeper']],
  ['uses', ['user', 'buyer']],
]

/** The people at a customer by their part in the decision: a tier without anybody says what is not known yet. */
export function PeopleMap({ customerId }: { customerId: string }) {
  const t = useTexts(sellingTexts)
  const { write } = useRight('customers')
  const [adding, setAdding] = useState(false)
  const query = { filter: [{ field: 'customerId', is: 'eq' as const, value: customerId }], sort: 'id', limit: ALL }
  const found = useRecords(entity, query)
  const people = found.data?.items ?? []
  const without = people.filter(one => one.decisionRole === null)
  const add = write && (
    <Button size="small" onClick={() => setAdding(true)}>
      {t('addContact')}
    </Button>
  )
  return (
    <Section title={t('people')} aside={add}>
      {found.isSuccess && people.length === 0 && <p className={styles.quiet}>{t('noPeople')}</p>}
      {people.length > 0 && (
        <div className={styles.map}>
          {TIERS.map(([name, roles]) => (
            <Tier
              key={name}
              title={t(name)}
              people={people.filter(one => one.decisionRole !== null && roles.includes(one.decisionRole))}
            />
          ))}
          {without.length > 0 && <Tier title={t('noRole')} people={without} />}
        </div>
      )}
      <RecordForm
        entity={entity}
        open={adding}
        initial={{ customerId }}
        fields={['name', 'title', 'decisionRole', 'phone', 'wechat', 'note']}
        onSaved={() => setAdding(false)}
        onClose={() => setAdding(false)}
      />
    </Section>
  )
}

function Tier({ title, people }: { title: string; people: readonly Contact[] }) {
  const t = useTexts(sellingTexts)
  return (
    <div className={styles.tier}>
      <h3>{title}</h3>
      <div className={styles.people}>
        {people.length === 0 && <p className={styles.soft}>{t('nobodyThere')}</p>}
        {people.map(one => (
          <Someone key={one.id} person={one} />
        ))}
      </div>
    </div>
  )
}

function Someone({ person: { id, name, title, decisionRole } }: { person: Contact }) {
  const label = useLabel()
  const role = decisionRole && label(entity.fields.decisionRole.options[decisionRole])
  return (
    <To href={`/contacts/${id}`} className={styles.someone}>
      <PersonSign name={name} />
      <span className={styles.words}>
        <span>{name}</span>
        {(role || title) && <span className={styles.soft}>{[title, role].filter(Boolean).join(' · ')}</span>}
      </span>
    </To>
  )
}
