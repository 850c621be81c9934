import { isTest, type SourceFile } from './source-file.ts'

/** Each may know those before it. */
export const DOMAINS = (
  'people workspace activity process playbooks guests goals customers research strategy charter feasibility plan team budget risk control ' +
  'deals contracts delivery service campaigns measurement operations closing documents notify portfolio'
).split(' ')

const OPEN = ['contract.ts', 'reads.ts']

/** A domain imports another only through its contract and its reads, and only an earlier one. */
export function domainsInOrder(files: readonly SourceFile[], order: readonly string[] = DOMAINS): string[] {
  return files.filter(file => file.path.startsWith('domains/') && !isTest(file)).flatMap(file => judge(file, order))
}

function judge({ path, imports }: SourceFile, order: readonly string[]): string[] {
  const [, own = '', room] = path.split('/')
  if (!order.includes(own)) return [`${path} belongs to ${own}, which is not in the list of domains`]
  return imports.flatMap(({ target }) => {
    const [kind, other = '', ...rest] = target.split('/')
    if (kind === 'apps') return room === 'web' && other === 'web' ? [] : [`${path} imports the app: ${target}`]
    if (kind !== 'domains' || other === own) return []
    if (order.indexOf(other) > order.indexOf(own)) return [`${path} imports ${target} of a later domain`]
    return OPEN.includes(rest.join('/')) ? [] : [`${path} imports ${target}, not ${other}'s contract.ts or reads.ts`]
  })
}
