import { type Company, openCompany, type Player } from './cast/company.ts'
import { type Answer, openTestSite, type TestSite } from './site.ts'

export interface CompanySite extends Company {
  readonly site: TestSite
  /** A request of one of its people; the path counts from the workspace's address. */
  readonly ask: (player: Player, ...request: Request) => Promise<Answer>
}
type Request = [method: string, path: string, body?: unknown, headers?: Record<string, string>]

/** The company with the server that its people's browsers and programs speak to. */
export async function openCompanySite(): Promise<CompanySite> {
  const company = await openCompany()
  const site = await openTestSite(company.database)
  return {
    ...company,
    site,
    ask: (player, method, path, ...more) =>
      site.signedIn(company.tokens[player]).send(method, `/api/v1/w/${company.slug}${path}`, ...more),
    close: async () => {
      await site.stop()
      await company.close()
    },
  }
}
