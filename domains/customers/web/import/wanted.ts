import type { ImportInput } from '../../import-contract.ts'

/** What the person wants of a file, besides how it is read. */
export type Wanted = Omit<ImportInput, 'fileId' | 'encoding' | 'separator' | 'dryRun'>
