import { defineDomain } from '../domain/domain.ts'
import { fileEntities, filesContract } from './contract.ts'
import { fileRefusals } from './file-refusals.ts'

/** Uploads and downloads are streams and have routes of their own, see file-routes.ts. */
export const filesDomain = defineDomain({
  name: 'files',
  entities: fileEntities,
  contract: filesContract,
  refusals: fileRefusals,
  operations: {},
})
