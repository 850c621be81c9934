export { type CharterToSign, charterToSign } from './server/charter-to-sign.ts'
