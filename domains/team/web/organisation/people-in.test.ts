import { expect, test } from 'vitest'
import { peopleIn } from './people-in.ts'

test('everybody counts once, however many units they are in; a unit without a lead counts nobody for it', () => {
  const units = [
    { leadId: 'per_li', members: [{ personId: 'per_wang' }] },
    { leadId: 'per_wang', members: [{ personId: 'per_li' }, { personId: 'per_chen' }] },
    { leadId: null, members: null },
  ]
  expect([...peopleIn(units)]).toEqual(['per_li', 'per_wang', 'per_chen'])
})
