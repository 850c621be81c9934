import { mkdirSync } from 'node:fs'
import { orDiskProblem } from '../../disk-problem.ts'

const FOLDER = '/var/lib/yingce'

/** Where root keeps what another user has to reach, when the program itself lies in a closed folder. */
export function systemFolder(): string {
  try {
    mkdirSync(FOLDER, { recursive: true, mode: 0o711 })
    return FOLDER
  } catch (error) {
    return orDiskProblem(error, FOLDER)
  }
}
