import { openProject } from '../gate.ts'
import { choose } from '../hands.ts'
import type { Person } from '../person.ts'

interface Signer {
  readonly signedBy: string
  readonly role: string
}

/** The customer's signature is recorded, and the contract comes into force. */
export async function signContract(person: Person, project: string, { signedBy, role }: Signer): Promise<void> {
  const { page } = person
  await openProject(person, project)
  await page.getByRole('link', { name: '合同与回款', exact: true }).first().click()
  await page.getByRole('button', { name: /^登记签署/ }).click()
  const form = page.getByRole('dialog')
  await choose(form, '哪一方', '对方')
  await form.getByLabel('签署人').fill(signedBy)
  await form.getByLabel('身份').fill(role)
  await form.getByLabel('凭据').fill('原件在档案室 3 柜')
  await form.getByRole('button', { name: '登记签署', exact: true }).click()
  await form.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: /^登记生效|^生效/ }).click()
  await form.getByRole('button', { name: /生效/ }).last().click()
  await form.waitFor({ state: 'hidden' })
}
