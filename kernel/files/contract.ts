import { crudContract } from '../contract/crud.ts'
import { file } from './file.ts'

export { file } from './file.ts'

export const fileEntities = { file }
export const filesContract = { file: crudContract(file) }
