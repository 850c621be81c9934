const MOBILE = /^1[3-9]\d{9}$/
/** Area codes of two digits (10, 2x) have numbers of eight, those of three have seven or eight. */
const LANDLINE = /^(?:10|2\d)\d{8}$|^[3-9]\d{2}\d{7,8}$/
/** Numbers without a country: 400 and 800 lines, service numbers. */
const SERVICE = /^[48]00\d{7}$|^9[56]\d{3,6}$/
const FOREIGN = /^\+[1-9]\d{6,14}$/
const EXTENSION = /(?:转|x|ext\.?|#)\s*(\d{1,6})$/i

/**
 * A phone number in the form that it is kept in: E.164 ('+8613800138000'), with an extension as RFC 3966 writes it
 * (';ext=12'); a service number as its digits. null where it is no phone number.
 */
export function normalisePhone(text: string): string | null {
  const plain = text.normalize('NFKC').trim()
  const { number, extension } = splitExtension(plain)
  const dialled = number.replace(/[\s()\-.·—–]/g, '').replace(/^00(?=[1-9])/, '+')
  const known = chinese(dialled) ?? (FOREIGN.test(dialled) && !dialled.startsWith('+86') ? dialled : null)
  return known && extension && !isMobile(known) ? `${known};ext=${extension}` : known
}

/** Does the number reach one person? Landlines and service numbers are shared. */
export function isMobile(phone: string): boolean {
  return /^\+861[3-9]\d{9}$/.test(phone)
}

/** A kept number as people read it: '138 0013 8000', '010-12345678 转 12'. */
export function showPhone(phone: string): string {
  const [number = '', extension] = phone.split(';ext=')
  const national = number.startsWith('+86') ? number.slice(3) : null
  const shown = national ? showNational(national) : number
  return extension ? `${shown} 转 ${extension}` : shown
}

function chinese(number: string): string | null {
  if (SERVICE.test(number)) return number
  const abroad = number.startsWith('+86')
  const national = abroad ? number.slice(3) : number.replace(/^86(?=1\d{10}$)/, '')
  if (MOBILE.test(national)) return `+86${national}`
  const area = national.replace(/^0/, '')
  return (abroad || national.startsWith('0')) && LANDLINE.test(area) ? `+86${area}` : null
}

/** '010-12345678-123', '010-12345678 转 123' */
function splitExtension(text: string): { number: string; extension: string | null } {
  const dashed = /^(\(?0\d{2,3}\)?[\s-]?\d{7,8})-(\d{1,6})$/.exec(text)
  if (dashed) return { number: dashed[1] ?? '', extension: dashed[2] ?? null }
  const named = EXTENSION.exec(text)
  return { number: named ? text.slice(0, named.index) : text, extension: named?.[1] ?? null }
}

function showNational(number: string): string {
  if (MOBILE.test(number)) return `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`
  const areaLength = /^(?:10|2)/.test(number) ? 2 : 3
  return `0${number.slice(0, areaLength)}-${number.slice(areaLength)}`
}
