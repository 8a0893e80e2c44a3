import { nameWords } from './slot-kind.ts'
import type { Message } from './types.ts'

/** Parts by which a postal address is known in the countries whose templates are read. Linear: all runs are short. */
const ADDRESS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])\d{1,6}[A-Za-z]?,? (?:[\p{L}\d.'’-]{1,20} ){0,4}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Lane|Ln|Drive|Dr|Way|Court|Ct|Square|Sq|Place|Pl|Highway|Hwy|Parkway|Pkwy|Terrace|Row|Quay|Close|Crescent|Broadway|Wharf|Plaza|Alley|Embankment)(?![\p{L}])/u,
  /(?<!\p{L})(?:P\.? ?O\.? ?Box|Postfach|Bo[iî]te postale|Apartado(?: de correos)?|Casella postale|Caixa postal) ?\d/iu,
  /(?<!\p{L})[A-Z]{2},? \d{5}(?:-\d{4})?(?!\d)/u,
  /(?<![\p{L}\d])[A-Z]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\d])/u,
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])/u,
  /\p{L}(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|ufer|straat|laan|gatan|vej|gata) ?\d/iu,
  /(?<!\d)\d{1,4},? (?:bis |ter )?(?:rue|avenue|boulevard|chemin|place|quai|all[ée]e|impasse)(?!\p{L})/iu,
  /(?<!\p{L})(?:calle|via|rua|avenida|piazza|plaza|paseo|pra[çc]a|viale|corso) [\p{L} .'’]{2,40},? ?(?:n[.º°]? ?)?\d/iu,
  /, ?(?:[A-Z]{1,2}-)?(?!(?:19|20)\d\d )\d{4,5} \p{Lu}\p{L}/u,
]

/** What a tool or a person fills with an address, or with all that stands below a message. */
const TAG = /\b(?:address|street|postal|mailing|footer|signature|imprint|impressum)\b/
const OTHER_ADDRESS = /\b(?:e ?mail|mail|web|site|url|ip) address\b/

/** Whether a text holds a postal address. */
export function holdsAddress(text: string): boolean {
  const line = text.replace(/\s+/g, ' ')
  return ADDRESS.some((pattern) => pattern.test(line))
}

/** Whether a message says where its sender can be reached by post: in words, or in a placeholder's place. */
export function hasPostalAddress({ body }: Message): boolean {
  const byTag = body.slots.some(({ placeholder }) => {
    const words = nameWords(placeholder.name)
    return TAG.test(words) && !OTHER_ADDRESS.test(words)
  })
  return byTag || holdsAddress(body.text)
}
